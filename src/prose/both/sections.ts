import type { Nodes } from 'mdast';
import GithubSlugger from 'github-slugger';
import { attribute, isComponent, parseProse, textOf } from '../read/mdx-tree.ts';

/** A part of a text between two headings of the second depth. */
export interface Section {
  /** The heading's id on the page; empty for what stands before the first. */
  id: string;
  title: string;
  /** Ids of facts, sources, terms, guesses, checks and figures in it, with the kind before each: `Fact:lookups-98-million`. */
  names: ReadonlySet<string>;
  nodes: readonly Nodes[];
}

const named = new Set(['Fact', 'Cite', 'Term', 'Guess', 'Check', 'Figure', 'Set']);

function namesIn(node: Nodes): string[] {
  const own =
    isComponent(node) && named.has(node.name ?? '')
      ? [`${node.name ?? ''}:${attribute(node, node.name === 'Set' ? 'state' : 'id') ?? ''}`]
      : [];
  return 'children' in node ? [...own, ...node.children.flatMap(namesIn)] : own;
}

/** A text by its headings, what stands before the first one included. @throws VFileMessage when the text is not MDX */
export function sectionsOf(text: string): Section[] {
  const slugger = new GithubSlugger();
  const parts: { id: string; title: string; nodes: Nodes[] }[] = [{ id: '', title: '', nodes: [] }];
  for (const node of parseProse(text).children) {
    const title = node.type === 'heading' ? textOf(node) : '';
    const id = title && slugger.slug(title);
    if (node.type === 'heading' && node.depth === 2) parts.push({ id, title, nodes: [] });
    else if (node.type !== 'yaml') parts.at(-1)?.nodes.push(node);
  }
  return parts
    .filter(({ id, nodes }) => id !== '' || nodes.length > 0)
    .map((part) => ({ ...part, names: new Set(part.nodes.flatMap(namesIn)) }));
}

/** How much two sections are about the same: 0 with nothing named in both, 1 with everything. */
function kinship({ names: one }: Section, { names: other }: Section): number {
  const shared = [...one].filter((name) => other.has(name)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

/**
 * The section of another text that is about the same, by the records, guesses, checks and figures that both
 * name; where none is, the one at the same place of a text with as many sections, and else none.
 */
export function counterpart(
  section: Section,
  own: readonly Section[],
  other: readonly Section[],
): Section | undefined {
  const [best] = [...other].sort((a, b) => kinship(section, b) - kinship(section, a));
  if (best && kinship(section, best) > 0) return best;
  return own.length === other.length ? other[own.indexOf(section)] : undefined;
}
