import { z } from 'astro/zod';
import { rules } from '../../../ledger/weighted-voting.ts';
import { labelGroup } from '../../../schemas/widget-text.ts';
import { companies, ownerKinds, stages } from '../model/owners.ts';
import { views } from '../state.ts';

/** What the labels of the ownership widget must be. */
export const ownershipLabels = z.strictObject({
  companies: labelGroup(companies),
  stages: labelGroup(stages),
  views: labelGroup(views),
  rules: labelGroup(rules),
  kinds: labelGroup(ownerKinds),
  controls: labelGroup(['company', 'stage', 'view', 'rule', 'with', 'clear']),
  /** Headings of the card of an owner. */
  card: labelGroup(['share', 'what', 'parent', 'became', 'unknown', 'records']),
  /** Headings of the tables, and yes and no. */
  table: labelGroup([
    ...(['owner', 'share', 'kind', 'parent', 'became', 'favour', 'yes', 'no'] as const),
    ...(['banzhaf', 'shapley', 'swings'] as const),
  ]),
  /** The lines to be reached, in the drawing. */
  lines: labelGroup(rules),
  /** Heads of the rows' columns in a vote: shares, and line-ups of the others that an owner decides. */
  columns: labelGroup(['share', 'decides']),
  /** The key of a vote. */
  key: labelGroup(['favour', 'against', 'present']),
});

/** The labels of the ownership widget in one language. */
export type OwnershipLabels = z.infer<typeof ownershipLabels>;
