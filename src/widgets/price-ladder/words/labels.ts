import { z } from 'astro/zod';
import { headings, label, labelGroup } from '../../../schemas/widget-text.ts';
import { counts, rungs } from '../model/prices.ts';

/** What the labels of the price ladder must be. */
export const ladderLabels = z.strictObject({
  /** The prices, in a few words each, and what exactly was sold at each. */
  rungs: labelGroup(rungs),
  sold: labelGroup(rungs),
  /** Who sold, in the key. */
  sellers: labelGroup(['state', 'flow', 'ink']),
  price: label,
  count: label,
  /** Who counted Kaola’s look-ups. */
  counts: labelGroup(counts),
  volume: label,
  exactly: label,
  /** Kaola’s name alone, for short labels. */
  kaola: label,
  /** The head of the axis. */
  axis: label,
  record: label,
  heads: headings(8),
});

/** The labels of the price ladder in one language. */
export type LadderLabels = z.infer<typeof ladderLabels>;
