import type { PhotoState } from '../state.ts';

/** Heights of the drawing in pixels, on narrow figures and on wide ones. */
export function heightsOf({ view }: Pick<PhotoState, 'view'>): readonly [number, number] {
  return view === 'answers' ? [306, 292] : [290, 172];
}
