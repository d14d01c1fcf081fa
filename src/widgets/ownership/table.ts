import type { Inputs, Table } from '../../widget/define.ts';
import { ownersOf } from './model/owners.ts';
import { powerOf } from './model/power.ts';
import type { OwnershipState } from './state.ts';
import type { OwnershipLabels } from './words/labels.ts';

/** A state in numbers: who holds what, or who has how much power. */
export function ownershipTable(state: OwnershipState, inputs: Inputs<OwnershipLabels>): Table {
  const { table, kinds, card } = inputs.labels;
  const owners = ownersOf(inputs, state.company, state.stage);
  if (state.view !== 'lab' && state.company !== 'baihang')
    return {
      head: [table.owner, table.share, table.kind],
      rows: owners.map(({ name, share, kind }) => [name, share, kinds[kind]]),
    };
  if (state.view !== 'lab')
    return {
      head: [table.owner, table.share, table.kind, table.parent, table.became],
      rows: owners.map(({ name, share, kind, parent, became }) => [
        name,
        share,
        kinds[kind],
        parent ?? card.unknown,
        became ?? card.unknown,
      ]),
    };
  const powers = powerOf(owners, state.rule);
  const percent = (part = 0) => Number((100 * part).toFixed(2));
  return {
    head: [table.owner, table.favour, table.share, table.banzhaf, table.shapley, table.swings],
    rows: owners.map(({ id, name, share }, i) => [
      name,
      state.with.includes(id) ? table.yes : table.no,
      share,
      percent(powers[i]?.banzhaf),
      percent(powers[i]?.shapley),
      powers[i]?.swings ?? 0,
    ]),
  };
}
