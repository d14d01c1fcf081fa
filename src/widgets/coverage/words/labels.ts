import { z } from 'astro/zod';
import { headings, label, labelGroup } from '../../../schemas/widget-text.ts';
import { bureaus } from '../model/coverage.ts';

/** What the labels of the coverage widget must be. */
export const coverageLabels = z.strictObject({
  bureau: label,
  /** The bureaus on their buttons. */
  bureaus: labelGroup(bureaus),
  year: label,
  unknownRecords: label,
  unknownCovered: label,
  nothing: label,
  byYear: label,
  heads: headings(5),
});

/** The labels of the coverage widget in one language. */
export type CoverageLabels = z.infer<typeof coverageLabels>;
