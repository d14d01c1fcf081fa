import type { Nodes } from 'mdast';
import { attribute, isComponent, parseProse, textOf, type Component } from './mdx-tree.ts';

/** One answer of a self-check. */
interface CheckAnswer {
  answer: string;
  right: boolean;
  /** For a wrong answer: the mistaken idea that leads to it; empty for the right one. */
  idea: string;
  /** What is said to whoever chooses it. */
  why: string;
}

/** A self-check of a chapter. */
export interface SelfCheck {
  id: string;
  /** The line it stands on. */
  line: number;
  question: string;
  answers: CheckAnswer[];
}

const plain = (nodes: readonly Nodes[]) => nodes.map(textOf).join(' ').replace(/\s+/g, ' ').trim();

function readCheck(node: Component): SelfCheck {
  const isOption = (child: Nodes): child is Component =>
    isComponent(child) && child.name === 'Option';
  return {
    id: attribute(node, 'id') ?? '',
    line: node.position?.start.line ?? 1,
    question: plain(node.children.filter((child) => !isOption(child))),
    answers: node.children.filter(isOption).map((option) => ({
      answer: attribute(option, 'answer') ?? '',
      right: option.attributes.some((each) => 'name' in each && each.name === 'right'),
      idea: attribute(option, 'idea') ?? '',
      why: plain(option.children),
    })),
  };
}

/** The self-checks of a piece of prose, in order. @throws VFileMessage when the text is not MDX */
export function selfChecks(text: string): SelfCheck[] {
  const found: SelfCheck[] = [];
  const visit = (node: Nodes): void => {
    if (isComponent(node) && node.name === 'Check') found.push(readCheck(node));
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(parseProse(text));
  return found;
}
