import { z } from 'astro/zod';
import { headings, label, labelGroup } from '../../../schemas/widget-text.ts';
import { statuses, threads } from '../model/events.ts';

/** What the labels of the timeline must be. */
export const timelineLabels = z.strictObject({
  /** The threads as lanes and buttons name them. */
  lanes: labelGroup(threads),
  /** Short names of the months, January first. */
  months: headings(12),
  /** A year in which nothing is shown. */
  quiet: label,
  years: label,
  from: label,
  to: label,
  all: label,
  focus: label,
  previous: label,
  next: label,
  nothing: label,
  record: label,
  statuses: labelGroup(statuses),
  key: labelGroup(['span', 'alleged']),
  heads: headings(4),
  none: label,
});

/** The labels of the timeline in one language. */
export type TimelineLabels = z.infer<typeof timelineLabels>;
