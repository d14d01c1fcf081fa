import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { built } from '../site.ts';
import { documents, elements, hasClass, visit, words } from './dom.ts';
import { factOf, isLink, ledger } from './ledger.ts';

/*
 * A second reading of what is served, which knows nothing of how it is built: only files in `dist/`,
 * the ledger as it can be downloaded, and the list of names that hold digits.
 */

// In one worker, which reads the pages once.
test.describe.configure({ mode: 'default' });

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
      // The great numeral of the Chinese story is parted by ten thousands.
      .replace(/(?<!\d)\d{1,4}(?:\s\d{4})+(?!\d)/g, (digits) => digits.replace(/\s/g, ''))
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
      // An id that a spreadsheet would read as a date stands as a formula in the file made for people.
      const starts = [`\n${id},`, `\n"=""${id}""",`];
      expect(starts.filter((start) => csv.includes(start))).toHaveLength(1);
      expect(table).toContain(`\n${id},`);
      if (value === undefined || !document) continue;
      const [shown] = elements(document, (node) => hasClass(node, 'fact-value')).map(words);
      const [number] = numbersIn(shown ?? '');
      const close =
        Math.abs((number?.value ?? NaN) - Math.abs(value)) <= (number?.step ?? 0) / 2 + 1e-9;
      expect(close, `${id}: ${shown ?? 'nothing'} for ${value}`).toBe(true);
      expect(
        starts.some((start) => csv.includes(`${start}${value},`)),
        id,
      ).toBe(true);
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
    ...['weigh-said', 'weigh-lists', 'beside-figure'],
  ],
};

test('no number stands in prose without a record', () => {
  const bare: string[] = [];
  let read = 0;
  for (const [file, document] of documents()) {
    // Lists of claims are records themselves, each beside its link.
    if (/\/facts\/index/.test(file)) continue;
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
