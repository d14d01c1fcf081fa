import { yearsOf } from '../../ledger/facets/years.ts';

/** What a reader wants of the list of records; an empty text, or false, wants nothing. */
export interface Selection {
  words: string;
  topic: string;
  status: string;
  year: string;
  source: string;
  disputed: boolean;
}

/** The parts of a selection. */
export type SelectionPart = keyof Selection;

/** A record as the page shows it. */
export interface Row {
  id: string;
  topic: string;
  status: string;
  /** Its date in words. */
  date: string;
  /** Whether sources contradict it. */
  disputed: boolean;
  /** Every text that words are looked for in. */
  text: string;
  /** Its sources: id, publisher and title of each. */
  sources: readonly string[];
}

/** A selection that wants nothing. */
export const everything: Selection = {
  words: '',
  topic: '',
  status: '',
  year: '',
  source: '',
  disputed: false,
};

/** The names under which an address, and the form, carry the parts of a selection. */
export const names: Readonly<Record<SelectionPart, string>> = {
  words: 'q',
  topic: 'topic',
  status: 'status',
  year: 'year',
  source: 'source',
  disputed: 'disputed',
};

/** The parts of a selection. */
export const parts = Object.keys(everything) as SelectionPart[];

/** Reads a selection from the query of an address; whatever else stands there is passed over. */
export function parseSelection(query: string): Selection {
  const asked = new URLSearchParams(query);
  const text = (part: SelectionPart) => asked.get(names[part]) ?? '';
  return {
    words: text('words'),
    topic: text('topic'),
    status: text('status'),
    year: text('year'),
    source: text('source'),
    disputed: text('disputed') === '1',
  };
}

/** Writes a selection as the query of an address, empty where it wants nothing. */
export function printSelection(selection: Selection): string {
  const asked = new URLSearchParams();
  for (const part of parts) {
    const value = selection[part];
    if (value) asked.set(names[part], value === true ? '1' : value);
  }
  return asked.toString();
}

/** The parts of a selection that want something. */
export function wanted(selection: Selection): SelectionPart[] {
  return parts.filter((part) => Boolean(selection[part]));
}

/** A text as it is compared: full-width signs as plain ones, in lower case, digits without the commas between groups. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '');
}

const holds = (text: string, asked: string) => {
  const all = plain(text);
  return plain(asked)
    .split(/\s+/)
    .every((word) => all.includes(word));
};

const tests: Readonly<Record<SelectionPart, (row: Row, selection: Selection) => boolean>> = {
  words: ({ text }, { words }) => holds(text, words),
  topic: (row, { topic }) => row.topic === topic,
  status: (row, { status }) => row.status === status,
  year: ({ date }, { year }) => {
    const years = yearsOf(date);
    return years.length > 0 ? years.includes(Number(year)) : year === 'undated';
  },
  source: ({ sources }, { source }) => sources.some((one) => holds(one, source)),
  disputed: ({ disputed }) => disputed,
};

/** The rows that have all that a selection wants, in their order. */
export function select<R extends Row>(rows: readonly R[], selection: Selection): R[] {
  const asked = wanted(selection);
  return rows.filter((row) => asked.every((part) => tests[part](row, selection)));
}

/** What a selection finds without one of its parts. */
export interface Loosened {
  part: SelectionPart;
  found: number;
}

/** For a selection that finds nothing: which one of its parts to give up, those first that find most; none that finds nothing. */
export function loosen(rows: readonly Row[], selection: Selection): Loosened[] {
  return wanted(selection)
    .map((part) => ({
      part,
      found: select(rows, { ...selection, [part]: everything[part] }).length,
    }))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found);
}
