import { z } from 'astro/zod';
import { headings, label, labelGroup } from '../../../schemas/widget-text.ts';
import { comparatorNames, readings } from '../model/counts.ts';
import { zoomSteps } from '../model/zoom-steps.ts';

/** What the labels of the scale widget must be. */
export const scaleLabels = z.strictObject({
  /** The named steps of zoom on their buttons, what each shows, and what it finds. */
  steps: labelGroup(zoomSteps),
  stepNames: labelGroup(zoomSteps),
  stepTitles: labelGroup(['yi', 'baiwan', 'wan', 'one']),
  readings: labelGroup(readings),
  readAs: label,
  /** The counters that run. */
  pause: label,
  goOn: label,
  /** Counting by hand. */
  hold: label,
  byItself: label,
  /** The walk: its buttons, its name and its keys. */
  screenOn: label,
  skip: label,
  again: label,
  walkName: label,
  walkKeys: label,
  compare: label,
  comparators: labelGroup(comparatorNames),
  nearer: label,
  farther: label,
  go: label,
  goTo: label,
  /** The drawing's name, for who cannot see it, and its keys. */
  field: label,
  fieldKeys: label,
  /** The switch that puts out what only the larger report counts. */
  lit: label,
  own: label,
  /** Who gives each count, as it is written on a block, a word a line. */
  names: labelGroup(['reported', 'printed']),
  /** Said of the cards that marks become. */
  invented: label,
  heads: headings(8),
});

/** The labels of the scale widget in one language. */
export type ScaleLabels = z.infer<typeof scaleLabels>;
