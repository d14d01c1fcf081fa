import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepUnits, staysWhole } from './keep-units.ts';

test('a number keeps the word behind it, and only that', () => {
  expect(keepUnits('more than 98 million')).toBe('more than <span class="whole">98 million</span>');
  expect(keepUnits('24 August 2016')).toBe('<span class="whole">24 August</span> 2016');
  expect(keepUnits('2,607%, 1.8 million loans')).toBe(
    '2,607%, <span class="whole">1.8 million</span> loans',
  );
  expect(keepUnits('<a href="/x 1 y/">in 8 firms</a> of 9 <b>z</b>, 2015. No')).toBe(
    '<a href="/x 1 y/">in <span class="whole">8 firms</span></a> of 9 <b>z</b>, 2015. No',
  );
});

test('a Chinese number keeps what it counts', () => {
  const kept = (text: string) =>
    [...keepUnits(text).matchAll(/<span class="whole">(.*?)<\/span>/g)].map(([, whole]) => whole);
  expect(kept('警方称9800余万次，获利3800万元')).toEqual(['9800余万次', '3800万元']);
  expect(kept('2018年2月22日，约14亿人，2.8万亿元')).toEqual([
    ...['2018年', '2月', '22日'],
    ...['14亿人', '2.8万亿元'],
  ]);
  expect(keepUnits('<a href="/x?a=3次">TechNode 写的是980 million</a>')).toBe(
    '<a href="/x?a=3次">TechNode 写的是<span class="whole">980 million</span></a>',
  );
});

test('a short number with its words stays whole', () => {
  expect(['9800余万次', '<b>500</b> yuan'].map(staysWhole)).toEqual([true, true]);
  expect(['十分之一', '4000余万，“基本实现全覆盖”'].map(staysWhole)).toEqual([false, false]);
});

test('no letter and no space is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a9 .,<>/亿"') }), (html) => {
      const plain = keepUnits(html).replace(/<span class="whole">(.*?)<\/span>/g, '$1');
      expect(plain).toBe(html);
    }),
  );
});
