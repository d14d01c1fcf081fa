import { parse } from 'yaml';
import { checkedTexts } from '../check/validated-texts.ts';
import { usesOf } from './references.ts';
import { byLocale, locales, type Locale } from '../../i18n/locales.ts';
import type { Bilingual } from '../../schemas/shared.ts';
import type { Manifest } from '../../widget/define.ts';
import { widgets, widgetText } from '../../widget/registry.ts';
import { ledger } from '../../ledger/site-ledger.ts';

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

/** The facts a widget shows: those it is given, and those that the rows of its sets name. */
function factsOfWidget({ facts, sets = [] }: Manifest<unknown>): Set<string> {
  const named = sets.flatMap((id) => {
    if (id === 'events') return [...ledger.events.values()].map(({ fact }) => fact);
    if (id === 'entities') return [];
    const { columns, rows } = ledger.set(id);
    const cells = Object.keys(columns).filter((name) => columns[name]?.kind === 'fact');
    return rows.flatMap((row) => cells.map((name) => row[name]));
  });
  return new Set([...facts, ...named.filter((cell) => typeof cell === 'string')]);
}

const factsByWidget = new Map(
  [...widgets.values()].map((manifest) => [manifest.id, factsOfWidget(manifest)]),
);

const chapterUses = Object.entries(checkedTexts)
  .filter(([file]) => /^content\/chapters\/[^/]+\/en\.mdx$/.test(file))
  .map(([file, text]) => {
    const slug = file.split('/')[2] ?? '';
    const title = titleIn('en', slug) ?? slug;
    const uses = usesOf(text);
    const inWidgets = uses.widgets.flatMap(({ id }) => [...(factsByWidget.get(id) ?? [])]);
    return {
      use: {
        name: { en: title, zh: titleIn('zh', slug) ?? title },
        page: `chapters/${slug}/`,
        languages: locales.filter((locale) => titleIn(locale, slug) !== undefined),
      },
      facts: new Set([...uses.facts, ...inWidgets]),
    };
  });

/** Where the site uses a fact: widgets, chapters and facts computed from it. */
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
  const inChapters = chapterUses.filter(({ facts }) => facts.has(id)).map(({ use }) => use);
  return [...inChapters, ...inWidgets, ...inFacts];
}
