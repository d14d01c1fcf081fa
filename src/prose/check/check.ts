import type { Nodes, Parents } from 'mdast';
import type { Ledger } from '../../ledger/ledger.ts';
import { ContentError, type ContentProblem } from '../../schemas/read/problems.ts';
import { strangersTo } from '../../ledger/number-parser.ts';
import type { Locale } from '../../i18n/locales.ts';
import { rhythmProblems } from './figure-rhythm.ts';
import { bareNumber, leavesBigNumberAlone, numberInHan } from './big-number.ts';
import { codeProblem } from './no-code.ts';
import { cutParagraph } from './cut-paragraph.ts';
import { taskProblems } from './self-check-problems.ts';
import { sceneProblems, scenesOf } from '../read/scenes.ts';
import { attribute, isComponent, parseProse, textOf, type Component } from '../read/mdx-tree.ts';

/** What prose is checked against. */
export interface Rules {
  ledger: Ledger;
  /** Phrases that hold digits and are no facts, such as the names of firms. */
  allowed: readonly string[];
  /** The site's own name in each language. */
  siteNames: readonly string[];
  /** What is wrong with a widget's id or state; undefined when nothing is. */
  widgetProblem(id: string, state: string): string | undefined;
  /** What is wrong with a number of a widget's state that is set between two ends; undefined when nothing is. */
  parameterProblem(
    id: string,
    parameter: string,
    ends: readonly [min: number, max: number],
  ): string | undefined;
}

const passages = new Set(['paragraph', 'heading', 'tableCell']);
const shownAttributes = ['title', 'question', 'caption', 'label', 'alt', 'idea'];

function messageOf(error: unknown): { line: number; message: string } {
  const place = (error as { place?: { line?: number; start?: { line: number } } }).place;
  const reason = (error as { reason?: string }).reason ?? String(error);
  return { line: place?.line ?? place?.start?.line ?? 1, message: `is not MDX: ${reason}` };
}

/** Everything wrong with one MDX text, with its line. @param file its path from the project's root */
export function checkProse(file: string, text: string, rules: Rules): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const complain = (node: Nodes, message: string) => {
    problems.push({ file, line: node.position?.start.line ?? 1, message });
  };
  const { ledger, allowed, siteNames } = rules;
  const [, locale] = /^content\/chapters\/[^/]+\/(en|zh)\.mdx$/.exec(file) ?? [];
  const bare = (node: Nodes, passage: string) => {
    const found =
      bareNumber(passage, allowed) ??
      (locale === undefined ? undefined : numberInHan(passage, allowed));
    if (found !== undefined)
      complain(node, `“${found}” is a number and no fact: write <Fact id="…">${found}</Fact>`);
  };

  const lonely = (node: Nodes) => {
    complain(
      node,
      '980 million stands alone: name TechNode and give the 98 million in the same passage',
    );
  };

  const checkFact = (node: Component) => {
    const id = attribute(node, 'id') ?? '';
    const fact = ledger.facts.get(id);
    if (!fact) {
      complain(node, `there is no fact “${id}” in content/facts/`);
      return;
    }
    const strangers = strangersTo(fact, textOf(node));
    if (strangers.length > 0)
      complain(
        node,
        `“${strangers.join('”, “')}” is not what the fact “${id}” says (${fact.place})`,
      );
  };

  const placed = new Set<string>();
  const steering: { node: Component; figure: string }[] = [];
  const checkSteering = (node: Component) => {
    const figure = attribute(node, 'figure') ?? '';
    steering.push({ node, figure });
    const wrong =
      node.name === 'Set'
        ? rules.widgetProblem(figure, attribute(node, 'state') ?? '')
        : rules.parameterProblem(figure, attribute(node, 'set') ?? '', [
            Number(attribute(node, 'min')),
            Number(attribute(node, 'max')),
          ]);
    if (wrong) complain(node, wrong);
  };

  const checkComponent = (node: Component, parents: readonly Parents[]) => {
    const id = attribute(node, 'id') ?? '';
    if (node.name === 'Fact') checkFact(node);
    if (node.name === 'Cite' && !ledger.sources.has(id))
      complain(node, `there is no source “${id}” in content/sources.yaml`);
    if (node.name === 'Term' && !ledger.terms.has(id))
      complain(node, `there is no term “${id}” in content/glossary.yaml`);
    if (node.name === 'Guess') {
      const fact = ledger.facts.get(attribute(node, 'fact') ?? '');
      if (fact?.value === undefined)
        complain(node, `there is no fact “${attribute(node, 'fact') ?? ''}” with a value to guess`);
    }
    if (node.name === 'Step') {
      const [widget, state] = [attribute(node, 'widget') ?? '', attribute(node, 'state') ?? ''];
      const wrong = rules.widgetProblem(widget, state);
      if (wrong) complain(node, wrong);
    }
    if (node.name === 'Try' || node.name === 'Formerly') {
      const step = parents.find((parent) => isComponent(parent) && parent.name === 'Step');
      const widget = step && isComponent(step) ? attribute(step, 'widget') : undefined;
      const wrong = rules.widgetProblem(widget ?? '', attribute(node, 'state') ?? '');
      if (wrong) complain(node, wrong);
    }
    if (node.name === 'Widget' || node.name === 'Figure') {
      placed.add(id);
      const wrong = rules.widgetProblem(id, attribute(node, 'state') ?? '');
      if (wrong) complain(node, wrong);
    }
    if (node.name === 'Set' || node.name === 'Scrub') checkSteering(node);
    for (const name of shownAttributes) {
      const shown = attribute(node, name);
      if (shown !== undefined) bare(node, shown);
    }
    // The answers a reader weighs may hold numbers that are no facts, but not TechNode's alone.
    const answer = attribute(node, 'answer');
    if (answer !== undefined && leavesBigNumberAlone(answer, siteNames)) lonely(node);
  };

  const checkLink = (node: Nodes & { url: string }) => {
    if (!/^[a-z]+:/i.test(node.url)) return;
    const known = [...ledger.sources.values()].find(({ url }) => url === node.url);
    if (!known)
      complain(
        node,
        `${node.url} is no linkable source: list it in content/sources.yaml, or cite it by <Cite id="…"/>`,
      );
  };

  const visit = (node: Nodes, parents: Parents[]) => {
    const inFact = parents.some((parent) => isComponent(parent) && parent.name === 'Fact');
    const code = codeProblem(node);
    if (code !== undefined) complain(node, code);
    const cut = cutParagraph(node, parents);
    if (cut !== undefined) complain(node, cut);
    if (node.type === 'yaml') {
      for (const line of node.value.split('\n')) if (!line.startsWith('updated:')) bare(node, line);
    }
    if (node.type === 'text' && !inFact) bare(node, node.value);
    if (node.type === 'code' || node.type === 'inlineCode') bare(node, node.value);
    if (node.type === 'link') checkLink(node);
    if (isComponent(node)) checkComponent(node, parents);
    if (passages.has(node.type) && leavesBigNumberAlone(textOf(node), siteNames)) lonely(node);
    if ('children' in node)
      for (const child of node.children) visit(child, [...parents, node as Parents]);
  };

  try {
    const tree = parseProse(text);
    visit(tree, []);
    for (const { node, figure } of steering)
      if (!placed.has(figure)) complain(node, `this page has no figure of “${figure}” to set`);
    if (locale)
      for (const { line, message } of rhythmProblems(text, locale as Locale))
        problems.push({ file, line, message });
    for (const { line, message } of taskProblems(text)) problems.push({ file, line, message });
    if (file.startsWith('content/story/'))
      for (const wrong of sceneProblems(scenesOf(text))) complain(tree, wrong);
  } catch (error) {
    // What is wrong with a widget's own files is no fault of the text that places it.
    if (error instanceof ContentError) throw error;
    problems.push({ file, ...messageOf(error) });
  }
  return problems;
}
