import type { Fact, Ledger } from '../../ledger/ledger.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Source } from '../../schemas/records/source.ts';
import type { Term } from '../../schemas/records/glossary.ts';
import { usesOf } from './references.ts';

/** What a page of prose refers to, looked up. */
export interface PageProse {
  locale: Locale;
  /** The page's id, by which answers are kept apart. */
  page: string;
  facts: Fact[];
  terms: Term[];
  /** Cited by the prose or by its facts, in the order of first use; the number of a citation is its place. */
  sources: Source[];
  /** Reading time in minutes, at 220 English words or 400 Chinese characters. */
  minutes: number;
}

/** How many words of English, or signs of Chinese, are read in a minute. */
const wordsPerMinute: Readonly<Record<Locale, number>> = { en: 220, zh: 400 };

/** Looks up what a piece of prose refers to. */
export function pageProse(page: string, text: string, ledger: Ledger, locale: Locale): PageProse {
  const uses = usesOf(text);
  const facts = uses.facts.map((id) => ledger.fact(id));
  const ids = [
    ...uses.sources,
    ...facts.flatMap((fact) => fact.sources.map(({ source }) => source)),
  ];
  return {
    locale,
    page,
    facts,
    terms: uses.terms.map((id) => ledger.term(id)),
    sources: [...new Set(ids)].map((id) => ledger.source(id)),
    minutes: Math.max(1, Math.round(uses.words / wordsPerMinute[locale])),
  };
}
