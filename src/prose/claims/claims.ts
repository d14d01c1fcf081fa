import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { attribute, isComponent, parseProse, textOf } from '../read/mdx-tree.ts';

/** A place in a text that a record stands behind. */
export interface Claim {
  /** The record's id. */
  fact: string;
  /** The words that lead to the record; empty where the page writes the record's value. */
  words: string;
  /** The sentence they stand in, as it stands before and after them. */
  before: string;
  after: string;
  /** The section it stands in, and that section's anchor; empty before the first. */
  section: string;
  anchor: string;
}

/** Signs of no language, around a claim within its passage: begin, end of the id, end. */
const [begin, middle, end] = ['\uE000', '\uE001', '\uE002'];
const marked = new RegExp(`${begin}([^${middle}]*)${middle}([^${end}]*)${end}`, 'g');

/** Where one sentence ends and the next begins. */
const between = new RegExp(
  `(?<=[.!?…][”’"')]?)\\s+(?=[\\p{Lu}“‘"${begin}\\d])|(?<=[。！？][”’）]?)(?![”’）])`,
  'u',
);

/** What holds a passage of its own: everything within it is one line of words. */
const passages = new Set(['paragraph', 'heading', 'tableCell']);

/** The words of a node with each claim in it marked. */
function markedText(node: Nodes): string {
  if (isComponent(node) && node.name === 'Fact')
    return `${begin}${attribute(node, 'id') ?? ''}${middle}${textOf(node)}${end}`;
  if (!('children' in node)) return textOf(node);
  return node.children.map(markedText).join('');
}

const unmarked = (text: string) => text.replace(marked, (_, _id, words: string) => words);

/** The sentences of a passage; the words of a claim stay together, even where they are sentences themselves. */
function sentencesOf(passage: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const piece of passage.split(between)) {
    // A Chinese sentence ends without a space.
    const gap = open === '' || /[。！？”’）]$/.test(open) ? '' : ' ';
    open = `${open}${gap}${piece}`;
    if (open.lastIndexOf(begin) > open.lastIndexOf(end)) continue;
    sentences.push(open);
    open = '';
  }
  return open ? [...sentences, open] : sentences;
}

/** The claims of a passage, sentence by sentence. */
function claimsOf(passage: string): Pick<Claim, 'fact' | 'words' | 'before' | 'after'>[] {
  return sentencesOf(passage).flatMap((sentence) =>
    [...sentence.matchAll(marked)].map((match) => ({
      fact: match[1] ?? '',
      words: (match[2] ?? '').trim(),
      before: unmarked(sentence.slice(0, match.index)).trimStart(),
      after: unmarked(sentence.slice(match.index + match[0].length)).trimEnd(),
    })),
  );
}

/**
 * Every claim of a text that has a record, in the order of the text.
 * @throws VFileMessage when the text is not MDX
 */
export function claimsIn(text: string): Claim[] {
  const claims: Claim[] = [];
  // The same rule by which headings get their ids when prose is rendered.
  const ids = new GithubSlugger();
  let [section, anchor] = ['', ''];
  const take = (passage: string) => {
    const tidy = passage.replace(/\s+/g, ' ').trim();
    claims.push(...claimsOf(tidy).map((claim) => ({ ...claim, section, anchor })));
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') {
      section = textOf(node);
      anchor = ids.slug(section);
    }
    if (isComponent(node) && node.name === 'Step') {
      section = attribute(node, 'title') ?? section;
      anchor = attribute(node, 'id') ?? anchor;
    }
    const ownLine = isComponent(node) && node.name === 'Fact';
    if (passages.has(node.type) || ownLine) take(markedText(node));
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(parseProse(text));
  return claims;
}
