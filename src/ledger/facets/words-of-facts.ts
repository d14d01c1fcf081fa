import type { Locale } from '../../i18n/locales.ts';
import type { Ledger } from '../ledger.ts';

/** What a list of records does not show of them, for finding them by it. */
export interface WordsOfFacts {
  /** Each source by its id: publisher, title and the id itself. */
  sources: Readonly<Record<string, string>>;
  /** The publishers, each once, by the alphabet. */
  publishers: readonly string[];
  /** Each record by its id: its claim and who says so, and the ids of its sources. */
  facts: Readonly<Record<string, readonly [text: string, ...sources: string[]]>>;
}

/** What the records of a ledger say beyond their names, in one language. */
export function wordsOfFacts(ledger: Ledger, locale: Locale): WordsOfFacts {
  const facts = [...ledger.facts.values()];
  const used = new Set(facts.flatMap(({ sources }) => sources.map(({ source }) => source)));
  const sources = [...ledger.sources.values()].filter(({ id }) => used.has(id));
  const names = new Set(sources.map(({ publisher }) => publisher[locale]));
  return {
    sources: Object.fromEntries(
      sources.map(({ id, publisher, title = '' }) => [id, `${publisher[locale]} ${title} ${id}`]),
    ),
    publishers: [...names].sort((a, b) => a.localeCompare(b, locale)),
    facts: Object.fromEntries(
      facts.map(({ id, claim, attribution, sources }) => [
        id,
        [`${claim[locale]} ${attribution[locale]}`, ...sources.map(({ source }) => source)],
      ]),
    ),
  };
}
