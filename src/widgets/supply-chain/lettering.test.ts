import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastWidth, linesOf, widthOf } from './lettering.ts';

const texts = fc
  .array(
    fc.constantFrom(
      'query',
      'interface',
      '¥1.58/人',
      '查询接口',
      '“照片”，',
      'TechNode:',
      ' ',
      'a',
    ),
    {
      maxLength: 12,
    },
  )
  .map((words) => words.join(' ').trim());
const size = fc.constantFrom(12, 13.9);
const room = fc.integer({ min: 1, max: 300 });

test('lines hold all of a text in order, and are no wider than they may be unless of one sign', () => {
  fc.assert(
    fc.property(texts, size, room, (text, letters, most) => {
      const lines = linesOf(text, letters, most);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines)
        expect(widthOf(line, letters) <= most || [...line].length === 1, line).toBe(true);
    }),
  );
});

test('where the widest word fits, no word is cut', () => {
  fc.assert(
    fc.property(texts, size, room, (text, letters, more) => {
      const most = leastWidth(text, letters) + more;
      const words = text.match(/[A-Za-z:]+|¥\S+/g) ?? [];
      const kept = linesOf(text, letters, most).flatMap(
        (line) => line.match(/[A-Za-z:]+|¥\S+/g) ?? [],
      );
      expect(kept).toEqual(words);
    }),
  );
});

test('a Chinese text is about twice as wide as a Latin one of as many signs', () => {
  expect(widthOf('查询接口', 12) / widthOf('aced', 12)).toBeCloseTo(1.7, 1);
});
