import MiniSearch, { type Query } from 'minisearch';
import { wordCutter, type Ways } from './words.ts';

/** One thing that can be found. */
export interface SearchEntry {
  /** What it is: a key of the interface words `search`. */
  kind: 'chapter' | 'fact' | 'term' | 'widget' | 'entity';
  /** Its address within the host. */
  href: string;
  title: string;
  /** Its name in the other language, its pinyin: searched, and shown only for terms. */
  also: string;
  text: string;
  /** What it is in the other language: searched, never shown. */
  aside?: string;
}

/** An entry that matches, with the passage around its first match. */
export interface Found extends SearchEntry {
  passage: string;
}

/** The entries of a search that has been asked for, ready to be asked. */
export interface Search {
  /** The best matches first, at most `most`; those with all words before those with some. */
  find(query: string, most: number): Found[];
}

/** What the search page fetches when it is first asked. */
export interface SearchData {
  entries: readonly SearchEntry[];
  /** Traditional characters, each with the simplified one behind it that the entries write. */
  traditional: string;
}

const around = 70;

/** The part of a text around a place in it, cut at spaces, at most about 200 characters. */
export function passageAround(text: string, place: number): string {
  let from = Math.max(0, place - around);
  if (from > 0) from = Math.max(from, text.lastIndexOf(' ', from + 12) + 1);
  const cut = text.slice(from, from + 190);
  const end =
    from + 190 < text.length ? `${cut.replace(/[\s,.;，；][^\s,.;，；]{0,14}$/, '')} …` : cut;
  return `${from > 0 ? '… ' : ''}${end.trim()}`;
}

/** How far on a text is looked at for a word, and how much of it at once, in characters. */
const [stride, glimpse] = [20, 50];

/** What a written word asks of the index: one of its ways, whole. */
const queryOf = (ways: Ways): Query => ({
  combineWith: 'OR',
  queries: ways.map((words) => ({ combineWith: 'AND', queries: [...words] })),
});

/** Makes a search over some entries. */
export function makeSearch({ entries, traditional }: SearchData): Search {
  const cutter = wordCutter(traditional);
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['title', 'also', 'text', 'aside'],
    tokenize: cutter.ofText,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (word) => [word],
      boost: { title: 4, also: 4 },
      // What a word means comes before what is told with it.
      boostDocument: (id) => (entries[id as number]?.kind === 'term' ? 2 : 1),
      // A long number is meant whole: another zero makes it another.
      prefix: (term) => !/^\d{6,}$/.test(term),
      // A slip of the finger in a longer Latin word or name still finds it.
      fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.3 : false),
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  /** Where the first of some words of the index stands in a text, about; 0 where none does. */
  const placeOf = (text: string, words: readonly string[]) => {
    for (let from = 0; from < text.length; from += stride)
      if (cutter.ofText(text.slice(from, from + glimpse)).some((word) => words.includes(word)))
        return from;
    return 0;
  };
  return {
    find(query, most) {
      const queries = cutter.ofQuery(query).map(queryOf);
      const all = index.search({ combineWith: 'AND', queries });
      const hits = all.length > 0 ? all : index.search({ combineWith: 'OR', queries });
      return hits.slice(0, most).flatMap((hit) => {
        const entry = entries[hit.id as number];
        if (!entry) return [];
        return [{ ...entry, passage: passageAround(entry.text, placeOf(entry.text, hit.terms)) }];
      });
    },
  };
}
