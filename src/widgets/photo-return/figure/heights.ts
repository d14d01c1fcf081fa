import { wideFrom } from '../../../chart/type-scale.ts';
import type { PhotoState } from '../state.ts';

/** The height of the drawing by its width, in pixels; a stage has little room on a narrow window. */
export function heightsOf({ view }: Pick<PhotoState, 'view'>, isStaged: boolean) {
  return (width: number): number => {
    if (isStaged) return width < wideFrom ? 264 : 520;
    if (width >= wideFrom) return 480;
    return view === 'answers' ? 540 : 470;
  };
}
