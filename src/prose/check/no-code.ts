import type { Nodes } from 'mdast';
import { attribute, isComponent, type Component } from '../read/mdx-tree.ts';

/** What authors may write in prose as components; `components/prose/mdx.ts` has each of them. */
export const authored: readonly string[] = [
  ...['Act', 'Aside', 'Check', 'Chosen', 'Cite', 'Column', 'Evidence', 'Fact', 'Figure'],
  ...['Formerly', 'Fragment', 'Guess', 'Option', 'Scene', 'Scrub', 'Set', 'Station'],
  ...['Step', 'Term', 'Try', 'Weighing', 'Widget'],
];

const comment = /^\s*\/\*[^]*\*\/\s*$/;

/** Words of another language: a span that says which, and nothing else. */
const isForeign = (node: Component) =>
  node.name === 'span' && node.attributes.length === 1 && attribute(node, 'lang') !== undefined;

/** What is wrong with a piece of prose as markup: code, or a component that there is not; undefined when nothing is. */
export function codeProblem(node: Nodes): string | undefined {
  if (isComponent(node) && !authored.includes(node.name ?? '') && !isForeign(node))
    return `there is no <${node.name ?? ''}>; there are ${authored.join(', ')}`;
  const isCode =
    node.type === 'mdxjsEsm' ||
    ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
      !comment.test(node.value));
  return isCode ? `“${node.value}” is code: prose has none, nothing is imported` : undefined;
}
