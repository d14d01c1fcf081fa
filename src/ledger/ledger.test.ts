import { describe, expect, test } from 'vitest';
import { buildLedger } from './ledger.ts';
import { ContentError } from '../schemas/read/problems.ts';
import { siteTexts, type ContentTexts } from '../schemas/read/site-texts.ts';

const change = (file: string, from: string | RegExp, to: string): ContentTexts => {
  const before = siteTexts[file] ?? '';
  const after = before.replace(from, to);
  expect(after, `the change to ${file} did nothing`).not.toBe(before);
  return { ...siteTexts, [file]: after };
};

const problemsOf = (texts: ContentTexts): string => {
  try {
    buildLedger(texts);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return '';
};

describe('the ledger', () => {
  const ledger = buildLedger(siteTexts);

  test('computes derived values from other facts', () => {
    expect(ledger.fact('number-error-factor').value).toBe(10);
    expect(ledger.fact('yuan-per-check-98m').value).toBeCloseTo(0.3878, 4);
    expect(ledger.fact('fall-20-nov').value).toBeCloseTo(-10.0055, 3);
  });

  test('throws for an id it does not hold', () => {
    expect(() => ledger.fact('no-such-fact')).toThrow(/no fact “no-such-fact”/);
    expect(() => ledger.source('no-such-source')).toThrow(/no source/);
    expect(() => ledger.term('no-such-term')).toThrow(/no term/);
  });

  test.each([
    [
      'a deleted source',
      change('content/sources.yaml', /\nceweekly-2019:\n(?: .*\n)+/, '\n'),
      /content\/facts\/kaola\.yaml:\d+ {2}lookups-98-million › sources: there is no source “ceweekly-2019”/,
    ],
    [
      'one page under two ids',
      {
        ...siteTexts,
        'content/sources.yaml': `${siteTexts['content/sources.yaml'] ?? ''}\ntwin-of-ceweekly:\n  publisher: { en: Twin, zh: 双 }\n  lang: en\n  copy: ${
          /\nceweekly-2019:[\s\S]*?\n {2}(?:copy|url): (\S+)/.exec(
            siteTexts['content/sources.yaml'] ?? '',
          )?.[1] ?? ''
        }\n`,
      },
      /content\/sources\.yaml:\d+ {2}twin-of-ceweekly › its page stands already under “ceweekly-2019”/,
    ],
    [
      'a fact without a source',
      change(
        'content/facts/market.yaml',
        /(\nchinext-limit:[\s\S]*? {2}sources:)\n(?: {4}.*\n)+/,
        '$1 []\n',
      ),
      /content\/facts\/market\.yaml:\d+ {2}chinext-limit › sources: has no source/,
    ],
    [
      'a value without a unit',
      change('content/facts/market.yaml', '  unit: yuan-per-share\n', ''),
      /close-20-nov › unit: a value needs its unit/,
    ],
    [
      'a misspelt field',
      change('content/facts/market.yaml', '  status: reported', '  staus: reported'),
      /close-20-nov.*staus/,
    ],
    [
      'a broken file',
      change('content/facts/market.yaml', 'close-20-nov:', 'close-20-nov: ['),
      /content\/facts\/market\.yaml:\d+ {2}is not YAML/,
    ],
    [
      'a derivation nobody knows',
      change('content/facts/rates.yaml', 'by: quotient', 'by: quotent'),
      /yuan-per-check-98m › derived › by: no derivation is called “quotent”/,
    ],
    [
      'a circle of derivations',
      change(
        'content/facts/rates.yaml',
        'from: [profit-38-million, lookups-98-million]',
        'from: [yuan-per-check-98m, lookups-98-million]',
      ),
      /yuan-per-check-98m › derived › from: goes round in a circle/,
    ],
    [
      'a quotation nobody translated',
      change(
        'content/facts/kaola.yaml',
        /translation:\n {8}en: 'Kaola Credit is suspected.*\n/,
        'translation: {}\n',
      ),
      /lookups-98-million › sources › people-2019 › translation: needs en/,
    ],
    [
      'the same id twice',
      { ...siteTexts, 'content/facts/zz.yaml': siteTexts['content/facts/rates.yaml'] ?? '' },
      /content\/facts\/zz\.yaml:\d+ {2}yuan-per-check-98m: stands already at content\/facts\/rates\.yaml:\d+/,
    ],
    [
      'a glossary term without its source',
      change('content/glossary.yaml', 'source: xinhua-2018', 'source: xinhua-1918'),
      /content\/glossary\.yaml:\d+ {2}pboc › source: there is no source “xinhua-1918”/,
    ],
  ])('names file, line and id for %s', (_, texts, message) => {
    expect(problemsOf(texts)).toMatch(message);
  });

  test('reports every problem at once', () => {
    const texts = change('content/facts/rates.yaml', /by: [\w-]+/g, 'by: nothing');
    expect(problemsOf(texts).split('\n').length).toBeGreaterThan(5);
  });
});
