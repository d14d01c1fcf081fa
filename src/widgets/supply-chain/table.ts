import { amount, input, type Inputs, type Table } from '../../widget/define.ts';
import { chainOf } from './model/chain.ts';
import type { ChainLabels } from './words/labels.ts';

/** Every link of every version; the same in each state, so that nothing is out of sight. */
export function chainTable(inputs: Inputs<ChainLabels>): Table {
  const { kinds, versions, noPrice, heads } = inputs.labels;
  return {
    head: heads,
    rows: chainOf(inputs).edges.map(({ from, to, what, price, kind, version, fact }, index) => [
      index + 1,
      from.name,
      to.name,
      what,
      price === undefined ? noPrice : Number(amount(inputs, price).toFixed(2)),
      kinds[kind],
      versions[version],
      input(inputs, fact).who,
      input(inputs, fact).when,
    ]),
  };
}
