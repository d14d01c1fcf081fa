import { z } from 'astro/zod';
import { label, labelGroup } from '../../../schemas/widget-text.ts';

/** What the labels of the counting widget must be. */
export const countingLabels = z.strictObject({
  /** Names of groups of three digits, from the ones. */
  threes: z.array(label).length(5),
  /** Names of groups of four digits, from the ones. */
  fours: z.array(label).length(4),
  /** What stands over a number that nobody in the records gives. */
  number: label,
  type: label,
  typeHint: label,
  slide: label,
  times: label,
  divided: label,
  slip: label,
  /** What each slip does, by the number of zeros. */
  slips: labelGroup(['-2', '-1', '0', '1', '2']),
  examples: label,
  /** The head of the table's column that names the forms. */
  form: label,
  forms: labelGroup(['thousands', 'myriads', 'english', 'mixed', 'chinese', 'who']),
  /** Who gives the two counts. */
  publishers: labelGroup(['reported', 'printed']),
});

/** The labels of the counting widget in one language. */
export type CountingLabels = z.infer<typeof countingLabels>;
