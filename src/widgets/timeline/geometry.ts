import { narrowShapes, type NarrowShapes } from './narrow.ts';
import { wideHeight, wideShapes, type WideShapes } from './wide.ts';
import type { TimelineEvent } from './model.ts';
import type { TimelineState } from './state.ts';
import type { TimelineWords } from './text.ts';

/** From this width on, in pixels, time runs from left to right; `frame/drawing.ts` has the same number. */
const wideFrom = 560;

/** The shapes of a state on a figure of some pixels; a narrow figure is as high as its rows. */
export function shapesOf(
  events: readonly TimelineEvent[],
  state: TimelineState,
  words: TimelineWords,
  size: { width: number; height: number },
): WideShapes | NarrowShapes {
  return size.width < wideFrom
    ? narrowShapes(events, state, words, size.width)
    : wideShapes(events, state, words, size);
}

/** The height, in pixels, that a state needs on a figure of some width. */
export function heightFor(
  events: readonly TimelineEvent[],
  state: TimelineState,
  words: TimelineWords,
  width: number,
): number {
  return width < wideFrom
    ? narrowShapes(events, state, words, width).height
    : wideHeight(events, state, words, width);
}

/** The id of the event nearest to a point of the figure; undefined where nothing is shown. */
export function eventAt(
  shapes: WideShapes | NarrowShapes,
  [x, y]: readonly [number, number],
): string | undefined {
  const boxes =
    shapes.kind === 'wide'
      ? [
          ...shapes.marks.map(({ event, box }) => ({ id: event.id, box })),
          ...shapes.labels.map(({ id, box }) => ({ id, box })),
        ]
      : shapes.rows.map(({ event, box }) => ({ id: event.id, box }));
  let best: { id: string; far: number } | undefined;
  for (const { id, box } of boxes) {
    const far = Math.hypot(
      Math.max(box.left - x, 0, x - box.right),
      Math.max(box.top - y, 0, y - box.bottom),
    );
    if (!best || far < best.far) best = { id, far };
  }
  return best?.id;
}
