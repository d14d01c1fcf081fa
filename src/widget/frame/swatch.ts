import type { Shape } from '../define.ts';

/** How a mark of a figure's key is drawn in a box of 14 × 14. */
export interface Swatch {
  /** SVG path data. */
  d: string;
  /** Whether its inside is painted; its line otherwise. */
  filled: boolean;
  /** SVG dash pattern; absent for whole lines. */
  dash?: string;
}

const area = 'M1.5 1.5h11v11h-11z';
const level = 'M0 7h14';
const circle = 'M7 2a5 5 0 0 1 0 10a5 5 0 0 1 0-10z';

/** The drawing of every shape that a mark may have. */
export const swatches: Readonly<Record<Shape, Swatch>> = {
  area: { d: area, filled: true },
  solid: { d: area, filled: false },
  dashed: { d: area, filled: false, dash: '5 3' },
  dotted: { d: area, filled: false, dash: '2 2' },
  line: { d: level, filled: false },
  'dashed-line': { d: level, filled: false, dash: '4 2' },
  'dotted-line': { d: level, filled: false, dash: '2 2' },
  disc: { d: circle, filled: true },
  ring: { d: circle, filled: false },
  diamond: { d: 'M7 1l6 6l-6 6l-6-6z', filled: true },
};
