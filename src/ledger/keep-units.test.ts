import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepUnits } from './keep-units.ts';

test('a number keeps the word behind it, and only that', () => {
  expect(keepUnits('more than 98 million')).toBe('more than 98\u00a0million');
  expect(keepUnits('24 August 2016')).toBe('24\u00a0August 2016');
  expect(keepUnits('2,607%, 1.8 million loans')).toBe('2,607%, 1.8\u00a0million loans');
  expect(keepUnits('9800余万次')).toBe('<span class="whole">9800余万次</span>');
  expect(keepUnits('<a href="/x 1 y/">in 8 firms</a> of 9 <b>z</b>')).toBe(
    '<a href="/x 1 y/">in 8\u00a0firms</a> of 9 <b>z</b>',
  );
});

test('no letter and no space is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a9 .,<>/亿"') }), (html) => {
      expect(
        keepUnits(html)
          .replaceAll('\u00a0', ' ')
          .replace(/<\/?span[^>]*>/g, ''),
      ).toBe(html);
    }),
  );
});
