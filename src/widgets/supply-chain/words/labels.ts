import { z } from 'astro/zod';
import { headings, label, labelGroup } from '../../../schemas/widget-text.ts';
import { kinds, lanes, versions } from '../model/chain.ts';

/** What the labels of the supply-chain widget must be. */
export const chainLabels = z.strictObject({
  version: label,
  versions: labelGroup(versions),
  kinds: labelGroup(kinds),
  /** What each kind of link means. */
  meanings: labelGroup(kinds),
  lanes: labelGroup(lanes),
  /** Over the trade, by who tells it. */
  tellers: labelGroup(versions),
  steps: label,
  previous: label,
  next: label,
  whole: label,
  records: label,
  noPrice: label,
  /** In a rank that a version tells nothing of. */
  untold: label,
  /** What turns the disputed arrow to the way one of the two tells it. */
  turn: labelGroup(['reports', 'technode']),
  answered: label,
  /** Between two parties that are very likely one. */
  sameFirm: label,
  heads: headings(9),
});

/** The labels of the supply-chain widget in one language. */
export type ChainLabels = z.infer<typeof chainLabels>;
