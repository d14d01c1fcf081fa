import { parse } from 'yaml';
import { locales, type Locale } from '../../i18n/locales.ts';
import { usesOf } from '../read/references.ts';

/** The kinds of things that the texts of a chapter name. */
export const kinds = ['aims', 'guesses', 'checks', 'facts', 'terms', 'figures'] as const;

/** A kind of thing that the texts of a chapter name. */
export type Kind = (typeof kinds)[number];

/** Ids by kind. */
type Named = Readonly<Record<Kind, readonly string[]>>;

/** What two texts of a chapter name: in both, and in one alone. */
interface Parity {
  both: Named;
  alone: Readonly<Record<Locale, Named>>;
}

const aimsOf = (text: string) =>
  Object.keys(
    (parse(text.split(/^---$/m)[1] ?? '') as { aims?: Record<string, string> }).aims ?? {},
  );

function namedIn(text: string): Named {
  const { facts, terms, guesses, checks, widgets } = usesOf(text);
  const ids = (list: readonly { id: string }[]) => [...new Set(list.map(({ id }) => id))];
  return {
    aims: aimsOf(text),
    guesses: ids(guesses),
    checks: ids(checks),
    facts,
    terms,
    figures: ids(widgets),
  };
}

const byKind = (make: (kind: Kind) => string[]): Named =>
  Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<Kind, string[]>;

/** What the texts of a chapter name in both languages, and in one alone. */
export function parityOf(texts: Readonly<Record<Locale, string>>): Parity {
  const named = { en: namedIn(texts.en), zh: namedIn(texts.zh) };
  const without = (own: Named, other: Named) =>
    byKind((kind) => own[kind].filter((id) => !other[kind].includes(id)));
  return {
    both: byKind((kind) => named.en[kind].filter((id) => named.zh[kind].includes(id))),
    alone: { en: without(named.en, named.zh), zh: without(named.zh, named.en) },
  };
}

/**
 * What holds the texts of a chapter apart that must not: aims of one alone, and a guess or a check of the same
 * id that asks for another fact or tests another aim. Order, examples and facts may differ.
 */
export function parityProblems(texts: Readonly<Record<Locale, string>>): string[] {
  const { alone } = parityOf(texts);
  const [en, zh] = locales.map((locale) => usesOf(texts[locale]));
  const aims = locales.flatMap((locale) =>
    alone[locale].aims.map((id) => `the aim “${id}” stands in ${locale} alone`),
  );
  const guesses = (en?.guesses ?? []).flatMap(({ id, fact }) => {
    const other = zh?.guesses.find((guess) => guess.id === id);
    return other && other.fact !== fact
      ? [`the guess “${id}” asks for ${fact} in en and for ${other.fact} in zh`]
      : [];
  });
  const checks = (en?.checks ?? []).flatMap(({ id, aim }) => {
    const other = zh?.checks.find((check) => check.id === id);
    return other && other.aim !== aim
      ? [`the check “${id}” tests ${aim} in en and ${other.aim} in zh`]
      : [];
  });
  return [...aims, ...guesses, ...checks];
}
