import { showDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { rowsOf, type Inputs, type SetRow, type Table } from '../../widget/define.ts';
import { isEmptyGuess } from './guess.ts';
import { guessYears, textOf, type Point } from './model.ts';
import { namedPoints } from './say-record.ts';
import { totalsTable } from './say-totals.ts';
import { volumeTable } from './say-volume.ts';
import type { PlatformsState } from './state.ts';
import { platformsText } from './text.ts';

const none = '–';

/** A date in words; only its month where the day is a convention of ours. */
function dayOf(date: string, flag: unknown, locale: Locale): string {
  return showDate(flag === 'day-assumed' ? date.slice(0, 7) : date, locale);
}

function recordTable(state: PlatformsState, inputs: Inputs, locale: Locale): Table {
  const { heads } = platformsText[locale];
  const sets = ['platforms-wdzj-published', 'platforms-wdzj-restated', 'platforms-regulators'];
  const columns = sets.map((id) => rowsOf(inputs, id));
  const dates = [...new Set(columns.flat().map((row) => textOf(row, 'date')))].sort();
  const guessed = !isEmptyGuess(state.guess);
  const years = guessYears(inputs);
  const guessAt = (date: string) =>
    date.endsWith('-12-31') ? state.guess[years.indexOf(Number(date.slice(0, 4)))] : undefined;
  return {
    head: [
      heads.date,
      heads.first,
      heads.again,
      heads.regulators,
      ...(guessed ? [heads.guess] : []),
      heads.note,
    ],
    rows: dates.map((date) => {
      const found = columns.map((rows) => rows.find((row) => textOf(row, 'date') === date));
      const notes = found
        .filter((row): row is SetRow => row !== undefined)
        .map((row) => textOf(row, 'note'))
        .filter(Boolean);
      return [
        dayOf(date, found.find((row) => row?.flag)?.flag, locale),
        ...found.map((row) => (row ? Number(row.value) : none)),
        ...(guessed ? [guessAt(date) ?? none] : []),
        [...new Set(notes)].join(locale === 'en' ? '; ' : '；') || none,
      ];
    }),
  };
}

/** What is known before the guess, and the guess; nothing of the record between. */
function questionTable({ guess }: PlatformsState, inputs: Inputs, locale: Locale): Table {
  const { heads, about, endOf, unset, known } = platformsText[locale];
  const { first, zero } = namedPoints(inputs);
  const set = ({ date, flag }: Point, value: string | number) => [
    dayOf(date, flag, locale),
    known,
    value,
  ];
  return {
    head: [heads.date, heads.note, heads.guess],
    rows: [
      set(first, about(String(first.value))),
      ...guessYears(inputs).map((year, index) => [endOf(year), heads.guess, guess[index] ?? unset]),
      set(zero, zero.value),
    ],
  };
}

/** A state in numbers. */
export function platformsTable(state: PlatformsState, inputs: Inputs, locale: Locale): Table {
  if (state.see === 'counts') return totalsTable(state, inputs, locale);
  if (state.see === 'volume') return volumeTable(state, inputs, locale);
  return state.ask === '1'
    ? questionTable(state, inputs, locale)
    : recordTable(state, inputs, locale);
}
