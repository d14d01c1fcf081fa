import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { built, dist, fileOf } from '../site.ts';
import { documents, elements, hasClass, visit, words, type Node } from './dom.ts';

/*
 * A second reading of what is served, which knows nothing of how it is built: only files in `dist/`,
 * the ledger as it can be downloaded, and the list of names that hold digits.
 */

// In one worker, which reads the pages once.
test.describe.configure({ mode: 'default' });

interface Fact {
  id: string;
  value?: number;
  date: string;
  label: Record<string, string>;
  claim: Record<string, string>;
  derived?: { from: string[] };
  sources: { source: string }[];
}

const ledger = JSON.parse(built('data/facts.json')) as { facts: Fact[]; sources: { id: string }[] };
const facts = new Map(ledger.facts.map((fact) => [fact.id, fact]));
const names = (
  parse(readFileSync('content/allowed-numbers.yaml', 'utf8')) as { text: string }[]
).map(({ text }) => text);

const scales: Readonly<Record<string, number>> = {
  ...{ trillion: 1e12, billion: 1e9, million: 1e6, thousand: 1e3 },
  ...{ 万亿: 1e12, 亿: 1e8, 万: 1e4 },
};

/** The numbers in a text, each with the size of a step in its last digit. */
const numbersIn = (text: string): { value: number; step: number }[] =>
  [
    ...text
      .replaceAll('\u2060', '')
      .matchAll(
        /(\d[\d,]*(?:\.\d+)?)\s*[多余]?\s*(trillion|billion|million|thousand|万亿|亿|万)?/g,
      ),
  ].map(([, digits = '', unit = '']) => {
    const scale = scales[unit] ?? 1;
    const plain = digits.replaceAll(',', '');
    const decimals = plain.split('.')[1]?.length ?? 0;
    const zeros = decimals > 0 ? 0 : (/0*$/.exec(plain)?.[0].length ?? 0);
    return { value: Number(plain) * scale, step: scale * 10 ** (zeros - decimals) };
  });

/** Whether two numbers are one, but for what a computer cannot write. */
const same = (one: number, other: number) => Math.abs(one - other) <= Math.abs(other) * 1e-9;

/** The numbers that a record names anywhere: in its claim, quotes, dates and other values. */
const named = new Map(
  ledger.facts.map((fact) => [fact.id, numbersIn(JSON.stringify({ ...fact, value: undefined }))]),
);

/** The fact that a link opens. */
const factOf = (node: Node) => /\/facts\/([a-z0-9-]+)\/$/.exec(node.attribs?.['href'] ?? '')?.[1];
/** Elements that hold a passage. */
const blocks = new Set([
  ...[
    'p',
    'li',
    'dd',
    'dt',
    'td',
    'th',
    'h1',
    'h2',
    'h3',
    'h4',
    'figcaption',
    'summary',
    'caption',
  ],
  ...['blockquote', 'label', 'legend', 'div', 'section', 'article', 'table', 'ul', 'ol', 'dl'],
  ...[
    'tr',
    'thead',
    'tbody',
    'figure',
    'details',
    'form',
    'fieldset',
    'nav',
    'header',
    'title',
    'text',
  ],
]);

/** The passages of a page: the words of each block that holds no other. */
function passages(node: Node, list: { text: string; node: Node }[] = []) {
  const before = list.length;
  for (const child of node.children ?? []) passages(child, list);
  if (blocks.has(node.name ?? '') && list.length === before)
    list.push({ text: words(node).trim(), node });
  return list;
}
const isLink = (node: Node) => node.name === 'a' && factOf(node) !== undefined;
const pagesBut = (pattern: RegExp) => [...documents()].filter(([file]) => !pattern.test(file));

test('every number that opens a record is the record’s', () => {
  let shown = 0;
  const wrong: string[] = [];
  for (const [file, document] of documents())
    for (const link of elements(document, (node) => isLink(node) && hasClass(node, 'fact'))) {
      const fact = facts.get(factOf(link) ?? '');
      if (!fact) wrong.push(`${file}: no fact ${factOf(link) ?? ''}`);
      else
        for (const { value, step } of numbersIn(words(link))) {
          shown += 1;
          const rounded =
            fact.value !== undefined &&
            Math.abs(value - Math.abs(fact.value)) <= (step / 2) * (1 + 1e-9);
          if (!rounded && !named.get(fact.id)?.some((other) => same(other.value, value)))
            wrong.push(`${file}: “${words(link)}” is not ${fact.id} (${fact.value ?? fact.date})`);
        }
    }
  expect(shown).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});

test('the page of each fact, the list of facts and the tables show the value of the ledger', () => {
  const csv = built('data/facts.csv');
  const table = built('data/tables/facts.csv');
  for (const { id, value, label, claim } of ledger.facts)
    for (const locale of ['en', 'zh']) {
      const document = documents().get(`${locale === 'zh' ? 'zh/' : ''}facts/${id}/index.html`);
      const text = document ? words(document) : '';
      expect(text, id).toContain(label[locale]);
      expect(text, id).toContain(claim[locale]);
      const cells = `\n${id},`;
      expect(csv).toContain(cells);
      expect(table).toContain(cells);
      if (value === undefined || !document) continue;
      const [shown] = elements(document, (node) => hasClass(node, 'fact-value')).map(words);
      const [number] = numbersIn(shown ?? '');
      const close =
        Math.abs((number?.value ?? NaN) - Math.abs(value)) <= (number?.step ?? 0) / 2 + 1e-9;
      expect(close, `${id}: ${shown ?? 'nothing'} for ${value}`).toBe(true);
      expect(csv).toMatch(new RegExp(`\\n${id},${String(value).replace('+', '\\+')},`));
    }
});

/** Where digits stand that are no claims, or that are drawn from data: each with its reason. */
const apart = {
  tags: [
    ...['script', 'style', 'svg', 'noscript'],
    // What a reader types or chooses, what programs read, and what is quoted as it was printed.
    ...['form', 'table', 'pre', 'code', 'blockquote', 'q', 'cite', 'details', 'sup'],
  ],
  classes: [
    // Numbers with a record, widgets and what they say, lists of records and sources, days, counts of steps.
    ...['fact', 'frame', 'figure-track', 'step-said', 'scrub', 'back-matter', 'meta'],
    ...['kicker', 'step-place', 'guess-answer', 'opening', 'stage-act', 'opening-doors', 'ending'],
    // Where the two numbers are only called by their names.
    ...['weigh-said', 'weigh-lists'],
  ],
};

test('no number stands in prose without a record', () => {
  const bare: string[] = [];
  let read = 0;
  for (const [file, document] of documents()) {
    if (!/^(?:zh\/)?(?:chapters\/|about\/|weigh\/|who\/|index|recap\/|404)/.test(file)) continue;
    const [main] = elements(document, ({ name }) => name === 'main');
    if (!main) continue;
    read += 1;
    visit(main, (node) => {
      if (apart.tags.includes(node.name ?? '')) return false;
      if (isLink(node) || apart.classes.some((name) => hasClass(node, name))) return false;
      const text = names.reduce((rest, name) => rest.replaceAll(name, ' '), node.data ?? '');
      if (node.type === 'text' && /\d/.test(text)) bare.push(`${file}: ${text.trim()}`);
      return true;
    });
  }
  expect(read).toBeGreaterThan(15);
  expect(bare).toEqual([]);
});

/** What is held against the firm, and its answer; in the words of either language. */
const charge =
  /illegal|accus|suspect|unlawful|against the rules|arrest|taken in|gained|targeted|police said|非法|涉嫌|违规|指控|被指|抓获|获利|警方称|打击/i;
const answer =
  /den(?:y|ies|ied|ial)|never (?:engaged in )?res(?:old|elling)|否认|从未(?:进行信息)?倒卖/i;

test('wherever the firm is accused its denial stands on the same page', () => {
  let accusing = 0;
  const silent: string[] = [];
  for (const [file, document] of documents()) {
    const [main = document] = elements(document, ({ name }) => name === 'main');
    const against = passages(main).filter(
      ({ text }) => /Kaola|考拉/.test(text) && charge.test(text),
    );
    if (against.length === 0) continue;
    accusing += 1;
    if (!answer.test(words(main))) silent.push(`${file}: ${against[0]?.text ?? ''}`);
  }
  expect(accusing).toBeGreaterThan(50);
  expect(silent).toEqual([]);
});

test('nobody is called convicted, guilty or a criminal in a breath with the firm', () => {
  const verdict = /(?:Kaola|考拉)[^.。;；]{0,40}(?:was convicted|guilty|a criminal|被判|有罪|犯下)/;
  const found = [...documents()].flatMap(([file, document]) =>
    passages(document).flatMap(({ text, node }) =>
      // A mistaken idea is named, in a list of such ideas, in order to be refused.
      verdict.test(text) && node.name !== 'dt' ? [`${file}: ${text}`] : [],
    ),
  );
  expect(found).toEqual([]);
});

test('no link, picture or script of any file leads nowhere, nor to a place that is not there', () => {
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    const known =
      ids.get(file) ??
      new Set(
        elements(documents().get(file) ?? { type: 'root' }, ({ attribs }) => !!attribs?.['id']).map(
          ({ attribs }) => attribs?.['id'] ?? '',
        ),
      );
    ids.set(file, known);
    return known;
  };
  const dead = new Set<string>();
  let followed = 0;
  for (const [file, document] of documents()) {
    const page = `http://localhost:4321/${file.replace(/index\.html$/, '')}`;
    visit(document, ({ attribs = {} }) => {
      for (const name of ['href', 'src', 'poster', 'data-src', 'action']) {
        const target = attribs[name];
        if (target === undefined || !URL.canParse(target, page)) continue;
        const { origin, pathname, hash } = new URL(target, page);
        if (origin !== 'http://localhost:4321') continue;
        followed += 1;
        const there = fileOf(decodeURIComponent(pathname));
        const anchor = decodeURIComponent(hash.slice(1));
        if (!existsSync(`${dist}${there}`)) dead.add(`${file} → ${target}`);
        else if (anchor && there.endsWith('.html') && !idsOf(there).has(anchor))
          dead.add(`${file} → ${target} (no such place)`);
      }
      return true;
    });
  }
  expect(followed).toBeGreaterThan(20_000);
  expect([...dead]).toEqual([]);
});

test('every record is linked from a page that is read, or another is computed from it', () => {
  const linked = new Set(ledger.facts.flatMap(({ derived }) => derived?.from ?? []));
  for (const [, document] of pagesBut(/^(?:zh\/)?(?:facts|sources|search|corrections)\//))
    for (const link of elements(document, isLink)) linked.add(factOf(link) ?? '');
  expect(ledger.facts.length).toBeGreaterThan(300);
  expect(ledger.facts.filter(({ id }) => !linked.has(id)).map(({ id }) => id)).toEqual([]);
});

test('every source has something that rests on it', () => {
  const list = documents().get('sources/index.html') ?? { type: 'root' };
  const idle = ledger.sources.filter(({ id }) => {
    const [item] = elements(list, ({ attribs }) => attribs?.['id'] === id);
    return (
      !item ||
      !elements(item, ({ attribs }) => /\/(?:facts|glossary|data)\//.test(attribs?.['href'] ?? ''))
        .length
    );
  });
  expect(ledger.sources.length).toBeGreaterThan(100);
  expect(idle.map(({ id }) => id)).toEqual([]);
});
