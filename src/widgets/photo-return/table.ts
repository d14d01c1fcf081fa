import { max, range } from 'd3-array';
import { amount, type Inputs, type Table } from '../../widget/define.ts';
import { partAt, weights, workingOf } from './model/id-number.ts';
import { idNumberOf, nameAsked, photoBits } from './model/people.ts';
import type { PhotoState } from './state.ts';
import type { PhotoLabels } from './words/labels.ts';

function answers({ person, query }: PhotoState, labels: PhotoLabels): Table {
  const name = labels.people[nameAsked(person, query)];
  const number = idNumberOf(person);
  const bits = photoBits(query);
  const [little, much] = [labels.withMatch[query], labels.withPhoto[query]];
  const { rows, example } = labels.table;
  return {
    head: [example, labels.match, labels.photo],
    rows: [
      [rows.name, name, name],
      [rows.number, number, number],
      [rows.back, labels.matches[query], bits > 0 ? labels.drawing : labels.nothing],
      [rows.bits, 1, bits],
      ...range(max([little.length, much.length]) ?? 0).map((step) => [
        `${rows.can} (${step + 1})`,
        little[step] ?? '–',
        much[step] ?? '–',
      ]),
    ],
  };
}

function working({ person }: PhotoState, labels: PhotoLabels): Table {
  const number = idNumberOf(person);
  const { products } = workingOf(number);
  return {
    head: labels.table.working,
    rows: [...number].map((sign, place) => [
      place + 1,
      sign,
      labels.parts[partAt(place)],
      weights[place] ?? '–',
      products[place] ?? '–',
    ]),
  };
}

function list(inputs: Inputs<PhotoLabels>): Table {
  const { list: head, listRows } = inputs.labels.table;
  return {
    head,
    rows: [
      [listRows.entries, amount(inputs, 'first-purchase-317-items')],
      [listRows.paid, amount(inputs, 'first-purchase-500-yuan')],
      [listRows.each, amount(inputs, 'item-price-317')],
    ],
  };
}

/** A state in numbers: the answers side by side, the number place by place, or the list as a whole. */
export function photoTable(state: PhotoState, inputs: Inputs<PhotoLabels>): Table {
  if (state.view === 'list') return list(inputs);
  return state.view === 'answers' ? answers(state, inputs.labels) : working(state, inputs.labels);
}
