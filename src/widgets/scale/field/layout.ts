import type { Point, Size } from '../../../chart/box.ts';
import type { Shape } from '../../../chart/mark.ts';
import { polygon } from '../../../chart/path.ts';
import { memoizeByKey } from '../../../widget/memoize.ts';
import type { Counts } from '../model/counts.ts';
import { staircase, type FieldShape } from '../model/field.ts';
import { keepInside, toSurface, type Camera } from './camera.ts';
import { layoutCards, type Cards } from './cards.ts';
import { emptyCells, gapsFrom, type EmptyCells, type Gaps } from './gaps.ts';
import { blockNames, focusOf, rulerOf, type BlockName, type Focus, type Ruler } from './overlay.ts';

/** What is shown of the field beside the camera. */
export interface FieldContent {
  counts: Counts;
  /** How many of the larger count's marks are lit; the rest are outlines. */
  lit: number;
  /** Counts whose outlines lie over it. */
  over: readonly number[];
  /** The check in focus. */
  at: number;
  /** Whether the check is pointed at even where a mark is too small to be seen. */
  isPinned: boolean;
}

/** Shapes for one view of the field, in pixels of a surface. */
export interface FieldLayout {
  /** The marks that are lit, and those among them of the smaller count. */
  lit: string;
  reported: string;
  /** The outline of the larger count, and its cells that are not lit; undefined where all are. */
  printed: string;
  unlit: EmptyCells | undefined;
  gaps: Gaps[];
  /** The marks as cards of invented people, where they are large enough. */
  cards: Cards | undefined;
  over: string[];
  focus: Focus | undefined;
  names: BlockName[];
  ruler: Ruler;
}

/** How counts laid over the field are outlined, the first first; in the key as well. */
export const overShapes: readonly Shape[] = ['solid', 'dashed', 'dotted'];

/** How strongly the soft ink of lit marks covers the paper: three to one against it, in both themes. */
export const litOpacity = 0.66;

/** Width of the outline around a mark that is not lit, in pixels. */
export const unlitLine = 1.25;

const outlineOf = memoizeByKey(40, staircase);

/** Corners of an outline in surface pixels, drawn in to just outside the surface, where nobody sees the difference. */
export function outlineOnSurface(
  count: number,
  camera: Camera,
  size: Size,
  columns: number,
): Point[] {
  const beyond = 4;
  const clamp = (value: number, most: number) => Math.min(most + beyond, Math.max(-beyond, value));
  return outlineOf(count, columns).map((point) => {
    const [x, y] = toSurface(point, camera, size);
    return [clamp(x, size.width), clamp(y, size.height)];
  });
}

/** What to draw for a camera. @param size of the field, without its ruler */
export function layoutField(
  view: Camera,
  size: Size,
  shape: FieldShape,
  { counts, lit, over, at, isPinned }: FieldContent,
): FieldLayout {
  const camera = keepInside(view, size, shape);
  const outline = (count: number) => polygon(outlineOnSurface(count, camera, size, shape.columns));
  return {
    lit: outline(lit),
    reported: outline(counts.reported),
    printed: outline(counts.printed),
    unlit: lit < counts.printed ? emptyCells(camera, size, shape, unlitLine) : undefined,
    gaps: gapsFrom(0, camera, size, shape),
    cards: layoutCards(camera, size, shape, lit),
    over: over.map(outline),
    focus: focusOf(at, isPinned, camera, size, shape),
    names: blockNames(counts, camera, size, shape),
    ruler: rulerOf(camera, size),
  };
}
