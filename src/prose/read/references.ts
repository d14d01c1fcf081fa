import type { Nodes } from 'mdast';
import { attribute, isComponent, parseProse, textOf } from './mdx-tree.ts';

/** What a piece of prose refers to, each id once, in the order of its first use. */
export interface Uses {
  facts: string[];
  sources: string[];
  terms: string[];
  widgets: { id: string; state: string }[];
  /** A guess of another page, asked again, names that page. */
  guesses: { id: string; fact: string; question: string; page?: string }[];
  checks: { id: string; aim: string }[];
  headings: { depth: number; text: string }[];
  /** English words, or Chinese characters, of running text. */
  words: number;
}

const wordPattern = /[\p{Script=Latin}\p{N}’'-]+|\p{Script=Han}/gu;

/** Reads what a piece of prose refers to. @throws VFileMessage when the text is not MDX */
export function usesOf(text: string): Uses {
  const uses: Uses = {
    facts: [],
    sources: [],
    terms: [],
    widgets: [],
    guesses: [],
    checks: [],
    headings: [],
    words: 0,
  };
  const add = (list: string[], id: string | undefined) => {
    if (id && !list.includes(id)) list.push(id);
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') uses.headings.push({ depth: node.depth, text: textOf(node) });
    if (node.type === 'text') uses.words += node.value.match(wordPattern)?.length ?? 0;
    if (isComponent(node)) {
      const id = attribute(node, 'id');
      if (node.name === 'Fact') add(uses.facts, id);
      if (node.name === 'Cite') add(uses.sources, id);
      if (node.name === 'Term') add(uses.terms, id);
      if (node.name === 'Widget' || node.name === 'Figure')
        uses.widgets.push({ id: id ?? '', state: attribute(node, 'state') ?? '' });
      if (node.name === 'Guess') {
        const fact = attribute(node, 'fact') ?? '';
        const asked = node.children.filter((child) => !isComponent(child));
        const question = asked.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
        const page = attribute(node, 'page');
        uses.guesses.push({ id: id ?? '', fact, question, ...(page && { page }) });
        add(uses.facts, fact || undefined);
      }
      if (node.name === 'Check')
        uses.checks.push({ id: id ?? '', aim: attribute(node, 'aim') ?? '' });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parseProse(text));
  return uses;
}
