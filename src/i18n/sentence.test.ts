import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from './locales.ts';
import { capital, listInWords } from './sentence.ts';

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
