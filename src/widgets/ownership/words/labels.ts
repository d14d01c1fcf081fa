import { z } from 'astro/zod';
import { rules } from '../../../ledger/voting.ts';
import { label, labelGroup } from '../../../schemas/widget-text.ts';
import { companies, ownerKinds, stages } from '../model/owners.ts';
import { views } from '../state.ts';

/** A label in two lengths: the longest that its room takes is written. */
const lengths = z.strictObject({ short: label, full: label });

/** What the labels of the ownership widget must be. */
export const ownershipLabels = z.strictObject({
  companies: labelGroup(companies),
  stages: labelGroup(stages),
  views: labelGroup(views),
  rules: labelGroup(rules),
  kinds: labelGroup(ownerKinds),
  controls: labelGroup([
    'company',
    'stage',
    'view',
    'rule',
    'holder',
    'none',
    'with',
    'swap',
    'clear',
  ]),
  /** Headings of the card of an owner. */
  card: labelGroup(['share', 'what', 'parent', 'became', 'unknown', 'records']),
  /** Headings of the tables, and yes and no. */
  table: labelGroup([
    ...(['owner', 'share', 'kind', 'parent', 'became', 'favour', 'yes', 'no'] as const),
    ...(['banzhaf', 'shapley', 'swings'] as const),
  ]),
  /** The lines to be reached, in the drawing. */
  lines: z.strictObject({ half: lengths, 'two-thirds': lengths }),
  /** Heads of the columns of the power table. */
  columns: z.strictObject({ share: lengths, banzhaf: lengths, shapley: lengths }),
});

/** The labels of the ownership widget in one language. */
export type OwnershipLabels = z.infer<typeof ownershipLabels>;
