import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeSearch, passageAround, type SearchEntry } from './found.ts';
import { searchWords } from './words.ts';

const entry = (title: string, also: string, text: string): SearchEntry => ({
  kind: 'term',
  href: `/${title}`,
  title,
  also,
  text,
});
const search = makeSearch([
  entry('credit reporting', '征信 zhēngxìn', 'Collecting information on how people handle credit.'),
  entry(
    'photo return',
    '返照 fǎnzhào',
    'A name and a number go in, the photo on the card comes out.',
  ),
  entry(
    '98 million',
    '九千八百万',
    'Chinese reports count 98,000,000 photo look-ups since March 2015.',
  ),
  entry('Baihang Credit', '百行征信', 'A market firm licensed for personal credit reporting.'),
]);
const titles = (query: string) => search.find(query, 10).map(({ title }) => title);

describe('search', () => {
  test.each([
    ['征信', ['credit reporting', 'Baihang Credit']],
    ['返照', ['photo return']],
    ['zhengxin', ['credit reporting']],
    ['98000000', ['98 million']],
    ['98,000,000', ['98 million']],
    ['baihagn', ['Baihang Credit']],
    ['phot', ['photo return', '98 million']],
    ['xyzzy quux', []],
    ['', []],
  ])('%s', (query, wanted) => {
    expect(titles(query).sort()).toEqual([...wanted].sort());
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
        expect(searchWords(query).every((word) => word.length > 0)).toBe(true);
      }),
    );
  });

  test('every two neighbouring characters of a Chinese text can be found', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥]{2,12}$/), (text) => {
        expect(searchWords(text)).toHaveLength(text.length - 1);
        expect(makeSearch([entry('x', text, '')]).find(text.slice(0, 2), 1)).toHaveLength(1);
      }),
    );
  });

  test('a passage holds the word that was found, and is short', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 80 }), (words) => {
        const text = [...words, 'needle', ...words].join(' ');
        const passage = passageAround(text, ['needle']);
        expect(passage).toContain('needle');
        expect(passage.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
