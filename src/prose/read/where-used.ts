import { checkedTexts } from '../check/validated-texts.ts';
import { outline } from '../../schemas/read/outline.ts';
import { fieldsOf } from './mdx-tree.ts';
import { usesOf } from './references.ts';
import { byLocale, locales, type Locale } from '../../i18n/locales.ts';
import type { Bilingual } from '../../schemas/shared.ts';
import type { Manifest } from '../../widget/define.ts';
import { widgets, widgetText } from '../../widget/registry.ts';
import { idsIn } from '../../ledger/data-sets/sets.ts';
import { ledger } from '../../ledger/site-ledger.ts';

/** A page that rests on a fact. */
export interface FactUse {
  name: Bilingual;
  /** Path from the language's root. */
  page: string;
  /** The languages it stands in. */
  languages: readonly Locale[];
}

function titleIn(locale: Locale, folder: string): string | undefined {
  const text = checkedTexts[`content/${folder}/${locale}.mdx`];
  return text && (fieldsOf(text) as { title: string }).title;
}

/** The facts a widget shows: those it is given, and those that the rows of its sets name. */
function factsOfWidget({ facts, sets = [] }: Manifest<unknown>): Set<string> {
  const named = sets.flatMap((id) => {
    if (id === 'events') return [...ledger.events.values()].map(({ fact }) => fact);
    if (id === 'entities') return [];
    return [...idsIn(ledger.set(id), 'fact')];
  });
  return new Set([...facts, ...named]);
}

const factsByWidget = new Map(
  [...widgets.values()].map((manifest) => [manifest.id, factsOfWidget(manifest)]),
);

/** What a text in a language rests on, its widgets' facts included. */
function factsOfText(folder: string, locale: Locale): Set<string> {
  const uses = usesOf(checkedTexts[`content/${folder}/${locale}.mdx`] ?? '');
  const inWidgets = uses.widgets.flatMap(({ id }) => [...(factsByWidget.get(id) ?? [])]);
  return new Set([...uses.facts, ...inWidgets]);
}

/** Chapters, and pages that are read like one: their folders and their paths. */
const texts = [
  ...outline.map((slug) => [`chapters/${slug}`, `chapters/${slug}/`] as const),
  ...['weigh', 'about'].map((page) => [`pages/${page}`, `${page}/`] as const),
].map(([folder, page]) => {
  const title = titleIn('en', folder) ?? folder;
  return {
    name: { en: title, zh: titleIn('zh', folder) ?? title },
    page,
    facts: byLocale((locale) => factsOfText(folder, locale)),
  };
});

/** The texts that rest on a fact, in the languages in which they do. */
function textsWith(fact: string): FactUse[] {
  return texts.flatMap(({ name, page, facts }) => {
    const languages = locales.filter((locale) => facts[locale].has(fact));
    return languages.length > 0 ? [{ name, page, languages }] : [];
  });
}

/** Where the site uses a fact: widgets, chapters, pages and facts computed from it. */
export function usesOfFact(id: string): FactUse[] {
  const inWidgets = [...widgets.values()]
    .filter((widget) => factsByWidget.get(widget.id)?.has(id))
    .map(({ id: widget }) => ({
      name: byLocale((locale) => widgetText(widget, locale).name),
      page: `widgets/${widget}/`,
      languages: locales,
    }));
  const inFacts = [...ledger.facts.values()]
    .filter(({ derived }) => derived?.from.includes(id))
    .map(({ id: other, label }) => ({ name: label, page: `facts/${other}/`, languages: locales }));
  return [...textsWith(id), ...inWidgets, ...inFacts];
}
