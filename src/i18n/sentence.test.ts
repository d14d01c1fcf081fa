import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from './locales.ts';
import { capital, listInWords, setInFull } from './sentence.ts';

test.each(locales)('a list reads as the language has it (%s)', (locale) => {
  const format = new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'zh-Hans');
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { maxLength: 5 }), (items) => {
      expect(listInWords(items, locale)).toBe(format.format(items));
    }),
  );
});

test('a sentence begins with a large letter', () => {
  expect(['baihang', 'é', '', '百行'].map(capital)).toEqual(['Baihang', 'É', '', '百行']);
});

test.each([
  ['拉卡拉:考拉征信业务,严重缩水!', '拉卡拉：考拉征信业务，严重缩水！'],
  ['黑产:30元可买10套(附图)', '黑产：30元可买10套（附图）'],
  ['P2P网贷: 1,931家, 10:30 (a)', 'P2P网贷：1,931家，10:30 (a)'],
  ['A firm: it said, (no)', 'A firm: it said, (no)'],
])('signs beside Han are set in full: %s', (typed, set) => {
  expect(setInFull(typed)).toBe(set);
});
