import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../src/ledger/site-ledger.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { checkedTexts } from '../../src/prose/check/validated-texts.ts';
import { lessons } from '../../src/prose/read/lessons.ts';
import { banks, sides, twins } from '../../src/prose/read/questions.ts';
import { storyLocales, storyText } from '../../src/prose/read/story.ts';
import {
  attribute,
  isComponent,
  parseProse,
  textOf,
  type Component,
} from '../../src/prose/read/mdx-tree.ts';

/** Words in which a text holds something against Kaola Credit, and the words of its answer. */
const words: Record<Locale, { firm: RegExp; against: RegExp; answer: RegExp }> = {
  en: {
    firm: /Kaola/,
    against:
      /accus|illegal|suspect|unlawful|against the rules|gained|targeted|taken in|suppl(?:ied|ying)|bought|police said|抓获/i,
    answer: /den(?:y|ie[sd]|ial)|never (?:engaged in )?res(?:old|elling)/i,
  },
  zh: {
    firm: /考拉/,
    against: /指控|被指|涉嫌|非法|违规|获利|打击|抓获|被警方点名|警方称|购买|出售|提供了多少次/,
    answer: /否认|从未(?:进行信息)?倒卖/,
  },
};

const unanswered = (text: string, locale: Locale): boolean => {
  const { firm, against, answer } = words[locale];
  return firm.test(text) && against.test(text) && !answer.test(text);
};

/** Everything an entry says in a language, however deep. */
const said = (entry: unknown, locale: Locale): string =>
  typeof entry === 'object' && entry !== null
    ? Object.entries(entry)
        .map(([name, value]) =>
          typeof value !== 'string' ? said(value, locale) : name === locale ? value : '',
        )
        .join(' ')
    : '';

const componentsOf = (node: Nodes, name: string): Component[] => [
  ...(isComponent(node) && node.name === name ? [node] : []),
  ...('children' in node ? node.children.flatMap((child) => componentsOf(child, name)) : []),
];

describe.each(locales)('what is held against Kaola Credit is answered, %s:', (locale) => {
  test('on the page of each chapter and on each page about the site', () => {
    const pages = Object.entries(checkedTexts).filter(([file]) =>
      file.match(new RegExp(`^content/(?:chapters|pages)/[^/]+/${locale}\\.mdx$`)),
    );
    expect(pages.filter(([, text]) => unanswered(text, locale)).map(([file]) => file)).toEqual([]);
  });

  test.runIf(storyLocales.includes(locale))('in each step of the story, which is a page', () => {
    const steps = componentsOf(parseProse(storyText(locale)), 'Step');
    // Within the story the firm need not be named to be meant.
    const { against, answer } = words[locale];
    const meant = /Kaola|the firm|考拉|这家公司/i;
    const left = steps.filter((step) => {
      const text = textOf(step);
      return meant.test(text) && against.test(text) && !answer.test(text);
    });
    expect(left.map((step) => attribute(step, 'id'))).toEqual([]);
  });

  test('in each lesson, and in each question', () => {
    const entries = [
      ...[...lessons].map(([slug, lesson]) => [slug, lesson] as const),
      ...[...banks].flatMap(([slug, bank]) =>
        bank.map((question, index) => [`${slug} ${index + 1}`, question] as const),
      ),
      ...twins.flatMap((pair) => sides.map((side) => [side, pair[side]] as const)),
    ];
    expect(
      entries.filter(([, entry]) => unanswered(said(entry, locale), locale)).map(([name]) => name),
    ).toEqual([]);
  });

  test('in each record, event and company, which are pages and cards of their own', () => {
    const records = [...ledger.facts.values()].map(
      ({ id, claim, note }) => [id, { claim, note }] as const,
    );
    const entries = [
      ...records,
      ...[...ledger.events.values()].map(({ id, what }) => [id, what] as const),
      ...[...ledger.entities.values()].map(
        ({ id, description, became }) => [id, { description, became }] as const,
      ),
    ];
    expect(
      entries.filter(([, entry]) => unanswered(said(entry, locale), locale)).map(([id]) => id),
    ).toEqual([]);
  });
});

test('every record that is not worked out has words of a source, or a page to open', () => {
  const bare = [...ledger.facts.values()].filter(
    ({ derived, sources }) =>
      !derived && !sources.some(({ source, quote }) => quote ?? ledger.sources.get(source)?.url),
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});
