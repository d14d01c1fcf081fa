import { showDate } from '../../i18n/dates.ts';
import { rowsOf, type Inputs, type SetRow, type Table } from '../../widget/define.ts';
import { numberIn, textIn, textOrNone } from '../../widget/read-row.ts';
import { guessYears, type DataPoint } from './model/counts.ts';
import { isEmptyGuess } from './model/guess.ts';
import { namedCounts } from './model/record.ts';
import { totalsAt } from './model/totals.ts';
import type { PlatformsState } from './state.ts';
import type { PlatformsLabels } from './words/labels.ts';
import type { PlatformsSentences } from './words/type.ts';

type Given = Inputs<PlatformsLabels>;

const none = '–';

/** A date in words; only its month where the day is a convention of ours. */
function dayInWords(date: string, flag: unknown, { locale }: Given): string {
  return showDate(flag === 'day-assumed' ? date.slice(0, 7) : date, locale);
}

function recordTable({ guess }: PlatformsState, inputs: Given, say: PlatformsSentences): Table {
  const { heads, guess: guessHead } = inputs.labels;
  const sets = ['platforms-wdzj-published', 'platforms-wdzj-restated', 'platforms-regulators'];
  const columns = sets.map((id) => rowsOf(inputs, id));
  const dates = [...new Set(columns.flat().map((row) => textIn(row, 'date')))].sort();
  const isGuessed = !isEmptyGuess(guess);
  const years = guessYears(inputs);
  const guessAt = (date: string) =>
    date.endsWith('-12-31') ? guess[years.indexOf(Number(date.slice(0, 4)))] : undefined;
  return {
    head: isGuessed ? heads.record.toSpliced(4, 0, guessHead) : heads.record,
    rows: dates.map((date) => {
      const found = columns.map((rows) => rows.find((row) => textIn(row, 'date') === date));
      const rows = found.filter((row): row is SetRow => row !== undefined);
      const notes = new Set(rows.map((row) => textOrNone(row, 'note') ?? '').filter(Boolean));
      return [
        dayInWords(date, rows.find((row) => row['flag'])?.['flag'], inputs),
        ...found.map((row) => (row ? numberIn(row, 'value') : none)),
        ...(isGuessed ? [guessAt(date) ?? none] : []),
        say.notes([...notes]) || none,
      ];
    }),
  };
}

/** What is known before the guess, and the guess; nothing of the record between. */
function questionTable({ guess }: PlatformsState, inputs: Given, say: PlatformsSentences): Table {
  const { heads, known, guess: guessed, ask } = inputs.labels;
  const { first, zero } = namedCounts(inputs);
  const row = ({ date, flag }: DataPoint, value: string | number) => [
    dayInWords(date, flag, inputs),
    known,
    value,
  ];
  return {
    head: heads.question,
    rows: [
      row(first, say.chart.about(String(first.value))),
      ...guessYears(inputs).map((year, index) => [
        say.yearEnd(year),
        guessed,
        guess[index] ?? ask.unset,
      ]),
      row(zero, zero.value),
    ],
  };
}

function volumeTable(inputs: Given): Table {
  return {
    head: inputs.labels.heads.volume,
    rows: rowsOf(inputs, 'lending-volume-wdzj').map((row) => [
      textIn(row, 'year'),
      numberIn(row, 'value'),
      textOrNone(row, 'note') ?? none,
      textIn(row, 'source'),
    ]),
  };
}

function totalsTable({ at }: PlatformsState, inputs: Given, say: PlatformsSentences): Table {
  const { labels, locale } = inputs;
  return {
    head: labels.heads.totals,
    rows: totalsAt(at, inputs).map((total) => {
      const { counter, value, problem, date, source } = total;
      const what = say.counted[counter](total);
      return [
        labels.counters[counter],
        value,
        problem ?? none,
        what,
        showDate(date, locale),
        source,
      ];
    }),
  };
}

/** A state in numbers. */
export function platformsTable(
  state: PlatformsState,
  inputs: Given,
  sentences: PlatformsSentences,
): Table {
  if (state.see === 'counts') return totalsTable(state, inputs, sentences);
  if (state.see === 'volume') return volumeTable(inputs);
  return state.ask === '1'
    ? questionTable(state, inputs, sentences)
    : recordTable(state, inputs, sentences);
}
