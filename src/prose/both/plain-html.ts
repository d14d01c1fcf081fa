import type { Nodes } from 'mdast';
import { languageTags, type Locale } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import { pathTo } from '../../i18n/paths.ts';
import { staysWhole } from '../../i18n/parts/keep-units.ts';
import { labelled, sentenceMarks } from '../../i18n/sentence.ts';
import { words } from '../../i18n/words.ts';
import { valueInWords } from '../../ledger/display.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import { escapeText } from '../../standalone/escape.ts';
import { describeQuery, widgetText } from '../../widget/registry.ts';
import { attribute, isComponent, type Component } from '../read/mdx-tree.ts';
import { withoutHanBreaks } from './han-lines.ts';

type Write = (inside: string, component: Component, locale: Locale) => string;

const said = (component: Component, name: string) => attribute(component, name) ?? '';

const link = (locale: Locale, page: string, inside: string, kind = '') =>
  `<a${kind && ` class="${kind}"`} href="${escapeText(pathTo(locale, page))}">${inside}</a>`;

function figureLine(component: Component, locale: Locale): string {
  const [id, query] = [said(component, 'id'), said(component, 'state')];
  const { title } = describeQuery(id, query, ledger, locale);
  const page = `widgets/${id}/${query && `?${query}`}`;
  const [widgetName, finding] = [escapeText(widgetText(id, locale).name), escapeText(title)];
  // A name that asks ends in a mark of its own.
  const name = /[?？]$/.test(widgetName)
    ? `${widgetName}${sentenceMarks[locale].space}${finding}`
    : labelled(widgetName, finding, locale);
  return `<p class="beside-figure">${link(locale, page, name)}</p>`;
}

/** A term with its pinyin over it where it first stands as the Chinese one. */
function ruby(id: string, inside: string): string {
  const { term, pinyin } = ledger.term(id);
  return inside.replace(
    term.zh,
    `<ruby>${term.zh}<rp>（</rp><rt lang="zh-Latn">${pinyin}</rt><rp>）</rp></ruby>`,
  );
}

/** A link of a chapter, from the page that stands one folder below it. */
const fromBelow = (url: string) => (url.startsWith('.') ? `../${url}` : url);

const group = (tag: string, inside: string) =>
  `<div class="beside-task"><p class="kicker">${tag}</p>${inside}</div>`;

const writers: Readonly<Partial<Record<string, Write>>> = {
  Fact: (inside, node, locale) => {
    const id = said(node, 'id');
    const text = inside || escapeText(valueInWords(ledger.fact(id), locale));
    return link(locale, `facts/${id}/`, text, staysWhole(text) ? 'fact whole' : 'fact');
  },
  Term: (inside, node, locale) => {
    const id = said(node, 'id');
    const text = inside || escapeText(ledger.term(id).term[locale]);
    return link(locale, `glossary/#${id}`, ruby(id, text), 'term');
  },
  Cite: () => '',
  span: (inside, node) => `<span lang="${escapeText(said(node, 'lang'))}">${inside}</span>`,
  Figure: (_, node, locale) => figureLine(node, locale),
  Scrub: (_, node, locale) =>
    `<span class="scrub">${inFull(Number(said(node, 'value') || said(node, 'min')), locale)}</span>`,
  Guess: (inside, _, locale) => group(words[locale].guess.tag, inside),
  Check: (inside, _, locale) => group(words[locale].check.tag, inside),
  Option: (inside, node) =>
    `<details class="option" data-print="open"><summary>${escapeText(said(node, 'answer'))}</summary>${inside}</details>`,
  Aside: (inside) => `<aside>${inside}</aside>`,
};

const tags: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  heading: 'h3',
  emphasis: 'em',
  strong: 'strong',
  listItem: 'li',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
};

/** Prose as plain HTML without script: records and terms as links, figures as a line that leads to them, tasks in full. */
function plainHtml(nodes: readonly Nodes[], locale: Locale): string {
  return nodes
    .map((node): string => {
      if (node.type === 'text') return escapeText(withoutHanBreaks(node.value));
      if (node.type === 'inlineCode') return `<code>${escapeText(node.value)}</code>`;
      const inside = 'children' in node ? plainHtml(node.children, locale) : '';
      if (isComponent(node)) return writers[node.name ?? '']?.(inside, node, locale) ?? inside;
      if (node.type === 'list') return node.ordered ? `<ol>${inside}</ol>` : `<ul>${inside}</ul>`;
      if (node.type === 'link') return `<a href="${escapeText(fromBelow(node.url))}">${inside}</a>`;
      const tag = tags[node.type];
      return tag ? `<${tag}>${inside}</${tag}>` : inside;
    })
    .join('');
}

/** A text in a language of its own, as a column. */
export const columnHtml = (nodes: readonly Nodes[], title: string, locale: Locale): string =>
  `<div class="beside-column" lang="${languageTags[locale]}">${title && `<h2>${escapeText(title)}</h2>`}${plainHtml(nodes, locale)}</div>`;
