import { languageTags } from '../../i18n/locales.ts';
import type { Inputs, Table } from '../../widget/define.ts';
import { chineseNumerals, mixedNumerals } from './model/chinese-numerals.ts';
import { groupsOf } from './model/digit-groups.ts';
import { englishNumerals } from './model/english-numerals.ts';
import { slipped } from './model/slip.ts';
import type { CountingState } from './state.ts';
import { publisherOf, slipInWords } from './words/describe.ts';
import type { CountingLabels } from './words/labels.ts';

const { en, zh } = languageTags;

/** A number and its slip in every form. */
export function countingTable(state: CountingState, inputs: Inputs<CountingLabels>): Table {
  const { form, forms } = inputs.labels;
  const columns = state.slip === 0 ? [0] : [0, state.slip];
  const values = columns.map((slip) => slipped({ n: state.n, slip }));
  const row = (name: string, write: (value: number) => string) => [name, ...values.map(write)];
  return {
    head: [form, ...columns.map((slip) => slipInWords(slip, inputs.labels))],
    rows: [
      row(forms.thousands, (value) => groupsOf(value, 3).join(',')),
      row(forms.myriads, (value) => groupsOf(value, 4).join(' ')),
      row(forms.english, englishNumerals),
      row(forms.mixed, mixedNumerals),
      row(forms.chinese, chineseNumerals),
      row(forms.who, (value) => publisherOf(value, inputs) ?? '–'),
    ],
    langs: { 0: en, 2: en, 3: zh, 4: zh },
  };
}
