import type { Locale } from '../../i18n/locales.ts';
import { amount, input, type Inputs, type Table } from '../../widget/define.ts';
import { chainOf } from './model.ts';
import { chainText } from './text.ts';

/** Every link of every version; the same in each state, so that nothing is out of sight. */
export function chainTable(inputs: Inputs, locale: Locale): Table {
  const { kinds, versions, noPrice, table } = chainText[locale];
  return {
    head: table,
    rows: chainOf(inputs).edges.map((edge, index) => [
      index + 1,
      edge.from.name,
      edge.to.name,
      edge.what,
      edge.price === undefined ? noPrice : Number(amount(inputs, edge.price).toFixed(2)),
      kinds[edge.kind].split(/[:：]/)[0] ?? edge.kind,
      versions[edge.version],
      input(inputs, edge.fact).who,
      input(inputs, edge.fact).when,
    ]),
  };
}
