import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeSearch, passageAround, type SearchEntry } from './found.ts';
import { traditionalOf } from './traditional.ts';
import { wordCutter } from './words.ts';

const entry = (title: string, also: string, text: string): SearchEntry => ({
  kind: 'term',
  href: `/${title}`,
  title,
  also,
  text,
});
const entries = [
  entry('credit reporting', '征信 zhēngxìn', 'Collecting information on how people handle credit.'),
  entry(
    'photo return',
    '返照 fǎnzhào',
    'A name and a number go in, the photo on the card comes out.',
  ),
  entry(
    '98 million',
    '9800余万次',
    'Chinese reports count 98,000,000 photo look-ups since March 2015.',
  ),
  entry('Baihang Credit', '百行征信', 'A market firm licensed for personal credit reporting.'),
  entry('980 million', '9.8亿次', 'TechNode’s number, with a zero too many.'),
  entry('a small loan', '714高炮', 'Lenders keep the fee of a peer-to-peer loan, P2P for short.'),
];
const search = makeSearch({ entries, traditional: traditionalOf(JSON.stringify(entries)) });
const titles = (query: string) => search.find(query, 10).map(({ title }) => title);

describe('search', () => {
  test.each([
    ['征信', ['credit reporting', 'Baihang Credit']],
    ['返照', ['photo return']],
    ['zhengxin', ['credit reporting']],
    ['baihagn', ['Baihang Credit']],
    ['phot', ['photo return', '98 million']],
    ['xyzzy quux', []],
    ['', []],
  ])('%s', (query, wanted) => {
    expect(titles(query).sort()).toEqual([...wanted].sort());
  });

  test.each([
    [
      '98 million',
      '98000000',
      '98,000,000',
      '98 000 000',
      '９８，０００，０００',
      '98M',
      '980 lakhs',
      '0.098 mrd',
      '9800 wan',
      '0.098bn',
    ],
    [
      '98 million',
      '9800万',
      '９８００万',
      '9800萬',
      '9800余万次',
      '九千八百万',
      '0.98亿',
      '98’000’000',
    ],
    ['980 million', '980000000', '980,000,000', '9.8亿', '９．８億', '九亿八千万', '0.98 billion'],
    [
      '98 million',
      'lookups',
      'look-ups',
      'Look‑Ups',
      'lookup',
      'look up',
      'look ups',
      'ＬＯＯＫＵＰＳ',
    ],
    ['photo return', 'photos return', "photo's return", '返照', 'FANZHAO', 'fǎnzhào'],
    ['Baihang Credit', 'Ｂａｉｈａｎｇ', 'BAIHANG', '百行徵信', '百行征信'],
    ['980 million', 'technode', "TechNode's", 'TechNode’s', 'technodes'],
    [
      'a small loan',
      'P2P',
      'Ｐ２Ｐ',
      'p2p',
      'peer to peer',
      'peer-to-peer',
      '714高炮',
      '７１４高炮',
    ],
    ['a small loan', 'lender', 'lenders', 'fees', 'small loans'],
  ])('“%s” is found first however it is written', (title, ...queries) => {
    for (const query of queries) expect(titles(query)[0], query).toBe(title);
  });

  test('a long number is not another with one zero more', () => {
    expect(titles('98,000,000')).not.toContain('980 million');
    expect(titles('9.8亿')).not.toContain('98 million');
  });

  test('one character finds the words that begin with it', () => {
    expect(titles('征')).toContain('credit reporting');
  });

  test('asks for all words before it asks for some', () => {
    expect(titles('personal credit')[0]).toBe('Baihang Credit');
    expect(titles('photo licensed').length).toBeGreaterThan(1);
  });

  test('any text may be asked', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(search.find(query, 3).length).toBeLessThanOrEqual(3);
        expect(
          wordCutter()
            .ofText(query)
            .every((word) => word.length > 0),
        ).toBe(true);
      }),
    );
  });

  test('every two neighbouring characters of a Chinese text can be found', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥]{2,12}$/), (text) => {
        const only = makeSearch({ entries: [entry('x', text, '')], traditional: '' });
        for (let at = 0; at + 2 <= text.length; at++)
          expect(only.find(text.slice(at, at + 2), 1), text.slice(at, at + 2)).toHaveLength(1);
      }),
    );
  });

  test('a text is found by itself, in any width and in large letters', () => {
    const widen = (text: string) =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,9}([ '-][a-z0-9]{1,9}){0,3}$/), (text) => {
        const only = makeSearch({ entries: [entry('', '', text)], traditional: '' });
        for (const typed of [text, widen(text), text.toUpperCase(), text.replaceAll("'", '’')])
          expect(only.find(typed, 1), typed).toHaveLength(1);
      }),
    );
  });

  test('a passage holds the word that was found, and is short', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 80 }), (words) => {
        const text = [...words, 'look-ups', ...words].join(' ');
        const only = makeSearch({ entries: [entry('', '', text)], traditional: '' });
        const passage = only.find('lookups', 1)[0]?.passage ?? '';
        expect(passage).toContain('look-ups');
        expect(passage.length).toBeLessThanOrEqual(200);
        expect(passageAround(text, 0).length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

test('traditional characters stand with their simplified ones, and only those that are used', () => {
  const pairs = traditionalOf('征信记录 credit 万亿');
  for (const pair of ['徵征', '記记', '錄录', '萬万', '億亿']) expect(pairs).toContain(pair);
  expect(pairs).not.toContain('馬');
});

test('a word that the glossary explains leads there first', () => {
  const entry = (kind: 'fact' | 'term', title: string, also: string) => ({
    kind,
    href: `/${kind}/`,
    title,
    also,
    text: '',
  });
  const entries = [
    entry('fact', 'A “mottled” file', '花征信'),
    entry('term', 'credit reporting', '征信 zhēngxìn'),
  ];
  const [first] = makeSearch({ entries, traditional: '' }).find('征信', 5);
  expect(first?.kind).toBe('term');
});
