import { parse } from 'yaml';
import { localRows } from '../data/rows.ts';
import { checkedTexts } from './checked.ts';
import { usesOf } from './uses.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Bilingual } from '../schemas/shared.ts';
import { widgets } from '../widgets/registry.ts';
import { ledger } from '../facts/site-ledger.ts';

/** A page that rests on a fact. */
export interface FactUse {
  name: Bilingual;
  /** Path from the language's root. */
  page: string;
  /** The languages it stands in. */
  languages: readonly Locale[];
}

function titleIn(locale: Locale, slug: string): string | undefined {
  const text = checkedTexts[`content/chapters/${slug}/${locale}.mdx`];
  return text && (parse(text.split('---')[1] ?? '') as { title: string }).title;
}

const chapterUses = Object.entries(checkedTexts)
  .filter(([file]) => /^content\/chapters\/[^/]+\/en\.mdx$/.test(file))
  .map(([file, text]) => {
    const slug = file.split('/')[2] ?? '';
    const title = titleIn('en', slug) ?? slug;
    const uses = usesOf(text);
    const inWidgets = uses.widgets.flatMap(({ id }) => [...(widgets.get(id)?.facts ?? [])]);
    return {
      use: {
        name: { en: title, zh: titleIn('zh', slug) ?? title },
        page: `chapters/${slug}/`,
        languages: locales.filter((locale) => titleIn(locale, slug) !== undefined),
      },
      facts: new Set([...uses.facts, ...inWidgets]),
    };
  });

/** Whether one of some data sets has a row that rests on a fact. */
function inSets(sets: readonly string[], id: string): boolean {
  return sets.some((set) => localRows(set, ledger, 'en').some(({ fact }) => fact === id));
}

/** Where the site uses a fact: widgets, chapters and facts computed from it. */
export function usesOfFact(id: string): FactUse[] {
  const inWidgets = [...widgets.values()]
    .filter((widget) => widget.facts.includes(id) || inSets(widget.sets ?? [], id))
    .map(({ id: widget, text }) => ({
      name: { en: text.en.name, zh: text.zh.name },
      page: `widgets/${widget}/`,
      languages: locales,
    }));
  const inFacts = [...ledger.facts.values()]
    .filter(({ derived }) => derived?.from.includes(id))
    .map(({ id: other, label }) => ({ name: label, page: `facts/${other}/`, languages: locales }));
  const inChapters = chapterUses.filter(({ facts }) => facts.has(id)).map(({ use }) => use);
  return [...inChapters, ...inWidgets, ...inFacts];
}
