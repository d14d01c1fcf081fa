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
  /** What the colours of parties stand for. */
  roles: labelGroup(['flow', 'platform']),
  lanes: labelGroup(lanes),
  /** Over the trade, by who tells it. */
  tellers: labelGroup(versions),
  steps: label,
  previous: label,
  next: label,
  whole: label,
  records: label,
  noPrice: label,
  /** Over the small drawing of a single link: of the disputed one, or of the one pointed at. */
  closeUp: labelGroup(['disputed', 'pointed']),
  answered: label,
  /** Between two parties that are very likely one. */
  sameFirm: label,
  heads: headings(9),
});

/** The labels of the supply-chain widget in one language. */
export type ChainLabels = z.infer<typeof chainLabels>;
