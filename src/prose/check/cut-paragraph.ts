import type { Nodes, Parents } from 'mdast';
import { isComponent, textOf } from '../read/mdx-tree.ts';

/** Parts whose paragraphs are links or buttons, which end as they like. */
const withoutStops = new Set(['Act', 'Station']);

const ended = /[.!?:。！？：…”’）)]$/;

/**
 * What is wrong with a paragraph that ends in the middle of a sentence, as one does whose next line begins with a
 * component and was taken for a block; undefined when nothing is.
 * @param parents what the paragraph stands in, the outermost first
 */
export function cutParagraph(node: Nodes, parents: readonly Parents[]): string | undefined {
  if (node.type !== 'paragraph') return undefined;
  const free = parents.some(
    (parent) =>
      parent.type === 'listItem' || (isComponent(parent) && withoutStops.has(parent.name ?? '')),
  );
  const said = textOf(node).trim();
  if (free || said === '' || ended.test(said)) return undefined;
  return `this paragraph ends without a stop, at “${said.slice(-12)}”: is its sentence cut in two by an empty line?`;
}
