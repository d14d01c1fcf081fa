import MiniSearch from 'minisearch';
import { searchWords } from './words.ts';

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

const around = 70;

/** The part of a text around the first of some words, cut at spaces, at most about 200 characters. */
export function passageAround(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const places = words.map((word) => lower.indexOf(word)).filter((place) => place >= 0);
  const first = places.length > 0 ? Math.min(...places) : 0;
  let from = Math.max(0, first - around);
  if (from > 0) from = Math.max(from, lower.lastIndexOf(' ', from + 12) + 1);
  const cut = text.slice(from, from + 190);
  const end =
    from + 190 < text.length ? `${cut.replace(/[\s,.;，；][^\s,.;，；]{0,14}$/, '')} …` : cut;
  return `${from > 0 ? '… ' : ''}${end.trim()}`;
}

/** Makes a search over some entries. */
export function makeSearch(entries: readonly SearchEntry[]): Search {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['title', 'also', 'text'],
    tokenize: searchWords,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, also: 4 },
      prefix: true,
      // A slip of the finger in a longer Latin word or name still finds it.
      fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.3 : false),
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return {
    find(query, most) {
      const all = index.search(query, { combineWith: 'AND' });
      const hits = all.length > 0 ? all : index.search(query);
      return hits.slice(0, most).flatMap((hit) => {
        const entry = entries[hit.id as number];
        return entry ? [{ ...entry, passage: passageAround(entry.text, hit.terms) }] : [];
      });
    },
  };
}
