import { parse } from 'yaml';
import { checkedTexts } from '../prose/checked.ts';
import { usesOf } from '../prose/uses.ts';
import type { Bilingual } from '../schemas/shared.ts';
import { widgets } from '../widgets/registry.ts';
import { ledger } from './site-ledger.ts';

/** A page that rests on a fact. */
export interface FactUse {
  name: Bilingual;
  /** Path from the language's root. */
  page: string;
}

const chapterUses = Object.entries(checkedTexts)
  .filter(([file]) => /^content\/chapters\/[^/]+\/en\.mdx$/.test(file))
  .map(([file, text]) => {
    const slug = file.split('/')[2] ?? '';
    const head = parse(text.split('---')[1] ?? '') as { title: string };
    const uses = usesOf(text);
    const inWidgets = uses.widgets.flatMap(({ id }) => [...(widgets.get(id)?.facts ?? [])]);
    return {
      use: { name: { en: head.title, zh: head.title }, page: `chapters/${slug}/` },
      facts: new Set([...uses.facts, ...inWidgets]),
    };
  });

/** Where the site uses a fact: widgets, chapters and facts computed from it. */
export function usesOfFact(id: string): FactUse[] {
  const inWidgets = [...widgets.values()]
    .filter((widget) => widget.facts.includes(id))
    .map(({ id: widget, text }) => ({
      name: { en: text.en.name, zh: text.zh.name },
      page: `widgets/${widget}/`,
    }));
  const inFacts = [...ledger.facts.values()]
    .filter(({ derived }) => derived?.from.includes(id))
    .map(({ id: other, label }) => ({ name: label, page: `facts/${other}/` }));
  const inChapters = chapterUses.filter(({ facts }) => facts.has(id)).map(({ use }) => use);
  return [...inChapters, ...inWidgets, ...inFacts];
}
