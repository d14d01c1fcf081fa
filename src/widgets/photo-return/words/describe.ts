import { showDate } from '../../../i18n/dates.ts';
import {
  amount,
  input,
  type Description,
  type Inputs,
  type LegendEntry,
} from '../../../widget/define.ts';
import { isOdd, spacedNumber, workingOf, type Part } from '../model/id-number.ts';
import { idNumberOf, nameAsked, partOf, photoBits, type Person } from '../model/people.ts';
import type { PhotoState } from '../state.ts';
import type { PhotoLabels } from './labels.ts';
import type { PhotoSentences } from './type.ts';

/** What each part of an invented person's number says, in a few words. */
export function readParts(
  person: Person,
  { locale }: Inputs,
  { reading }: PhotoSentences,
): Readonly<Record<Part, string>> {
  const birth = partOf(person, 'birth').replace(/^(.{4})(.{2})(.{2})$/, '$1-$2-$3');
  const sequence = partOf(person, 'sequence');
  return {
    region: reading.region(partOf(person, 'region')),
    birth: reading.birth(showDate(birth, locale)),
    sequence: reading.sequence(sequence, isOdd(sequence)),
    check: reading.check(workingOf(idNumberOf(person))),
  };
}

/** The list that the case began with, in words. */
function describeList(inputs: Inputs, { list }: PhotoSentences): Description {
  const [entries, paid, each] = [
    amount(inputs, 'first-purchase-317-items'),
    amount(inputs, 'first-purchase-500-yuan'),
    amount(inputs, 'item-price-317'),
  ];
  const { who, when } = input(inputs, 'first-purchase-317-items');
  return {
    title: list.title(entries, paid),
    measure: list.measure(when),
    legend: [
      { mark: 'printed', shape: 'solid', text: list.entries(entries) },
      { mark: 'ink', shape: 'solid', text: list.pulled },
    ],
    summary: list.summary(entries, paid, each, who),
    details: [list.blank],
  };
}

function legendOf({ view, query }: PhotoState, { key }: PhotoSentences): LegendEntry[] {
  if (view === 'number')
    return [
      { mark: 'ink', text: key.read },
      { mark: 'printed', text: key.others },
    ];
  return query === 'right'
    ? [{ mark: 'flow', text: key.bit }]
    : [
        { mark: 'flow', shape: 'solid', text: key.no },
        { mark: 'printed', shape: 'dashed', text: key.nothing },
      ];
}

function summaryOf(state: PhotoState, inputs: Inputs<PhotoLabels>, say: PhotoSentences): string {
  const { person, query, view, part } = state;
  const { people, withPhoto } = inputs.labels;
  const name = people[person];
  const number = spacedNumber(idNumberOf(person));
  if (view === 'number')
    return say.summary.number(part, name, number, readParts(person, inputs, say)[part]);
  return query === 'right'
    ? say.summary.right(name, number, photoBits(query), withPhoto.right.length)
    : say.summary.wrong(name, number, people[nameAsked(person, query)]);
}

function detailsOf({ view }: PhotoState, inputs: Inputs, { details }: PhotoSentences): string[] {
  if (view === 'number')
    return [details.built(input(inputs, 'id-number-structure').who), details.check];
  const listed = input(inputs, 'nciic-price-5-yuan');
  return [
    details.official(
      amount(inputs, 'nciic-price-5-yuan'),
      listed.who,
      listed.when,
      input(inputs, 'nciic-returned-photos').who,
    ),
    details.accused(
      input(inputs, 'lookups-98-million').who,
      amount(inputs, 'cached-nearly-100-million'),
      input(inputs, 'cached-nearly-100-million').who,
      input(inputs, 'facts-not-yet-adjudicated').when,
    ),
  ];
}

/** A state of the photo-return widget in words; each says that its person is invented. */
export function describePhoto(
  state: PhotoState,
  inputs: Inputs<PhotoLabels>,
  say: PhotoSentences,
): Description {
  const { view, query, part, person } = state;
  if (view === 'list') return describeList(inputs, say);
  const isNumber = view === 'number';
  return {
    title: isNumber ? say.title.number[part] : say.title.answers[query],
    measure: isNumber ? say.measure.number(inputs.labels.people[person]) : say.measure.answers,
    legend: legendOf(state, say),
    summary: summaryOf(state, inputs, say),
    details: detailsOf(state, inputs, say),
  };
}
