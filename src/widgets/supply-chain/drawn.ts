import type { Locale } from '../../i18n/locales.ts';
import type { Inputs } from '../../widget/define.ts';
import { labelOf } from './describe.ts';
import type { Chain } from './model.ts';

/** What is drawn: a chain, or a part of it, and the longest label that each link may carry, by the link's id. */
export interface Drawn {
  chain: Chain;
  labels: Readonly<Record<string, string>>;
}

const drawings = new WeakMap<Chain, Drawn>();

/** A chain as it is drawn. Labels are longest with both versions in view: places hold for all of them. */
export function drawnOf(chain: Chain, inputs: Inputs, locale: Locale): Drawn {
  const labels = () =>
    Object.fromEntries(chain.edges.map((edge) => [edge.id, labelOf(edge, 'both', inputs, locale)]));
  const drawn = drawings.get(chain) ?? { chain, labels: labels() };
  drawings.set(chain, drawn);
  return drawn;
}
