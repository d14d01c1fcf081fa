import { least } from 'd3-array';
import type { Box, Point, Size } from '../../../chart/box.ts';
import { wideFrom } from '../../../chart/type-scale.ts';
import type { Inputs } from '../../../widget/define.ts';
import type { TimelineEvent } from '../model/events.ts';
import type { TimelineState } from '../state.ts';
import type { TimelineLabels } from '../words/labels.ts';
import type { TimelineSentences } from '../words/type.ts';
import { layoutNarrow, type NarrowLayout } from './layout-narrow.ts';
import { layoutWide, wideHeight, type WideLayout } from './layout-wide.ts';

/** The timeline as it is drawn at some width: time from left to right, or an event a row. */
export type TimelineLayout = WideLayout | NarrowLayout;

/** The layout of a state on a figure of some pixels; a narrow figure is as high as its rows. */
export function layoutTimeline(
  state: TimelineState,
  inputs: Inputs<TimelineLabels>,
  say: TimelineSentences,
  size: Size,
): TimelineLayout {
  return size.width < wideFrom
    ? layoutNarrow(state, inputs, say, size.width)
    : layoutWide(state, inputs, say, size);
}

/** The height, in pixels, that a state needs on a figure of some width. */
export function timelineHeight(
  state: TimelineState,
  inputs: Inputs<TimelineLabels>,
  say: TimelineSentences,
  width: number,
): number {
  return width < wideFrom
    ? layoutNarrow(state, inputs, say, width).height
    : wideHeight(state, inputs, say, width);
}

/** The id of the event whose mark and name, or row, are nearest to a point of the figure; undefined where nothing is shown. */
export function eventAt(layout: TimelineLayout, [x, y]: Point): string | undefined {
  const marked = layout.kind === 'wide' ? layout.marks : layout.rows;
  return least<{ event: TimelineEvent; box: Box }>(marked, ({ box }) =>
    Math.hypot(
      Math.max(box.x - x, 0, x - box.x - box.width),
      Math.max(box.y - y, 0, y - box.y - box.height),
    ),
  )?.event.id;
}
