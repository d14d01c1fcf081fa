import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { writeTextWidths } from '../../fonts/text-widths.ts';
import { textWidth, widest } from './text-metrics.ts';
import { piecesOf, widestPiece, wrapText } from './wrap.ts';

const numbers = (text: string) => text.match(/\d+/g);

test('the widths are those of the font files', async () => {
  for (const [file, text] of Object.entries(await writeTextWidths()))
    expect(numbers(readFileSync(file, 'utf8')), file).toEqual(numbers(text));
});

test.each([
  ['TechNode', 'regular', 4.68],
  ['TechNode', 'bold', 4.73],
  ['NIFA 36%', 'regular', 4.67],
  ['mid-November 2020', 'bold', 9.71],
  ['illicit', 'regular', 2.26],
  ['regulators, start of 2018', 'bold', 11.38],
] as const)('%s is not taken for narrower than it is (%s)', (text, face, ems) => {
  const width = textWidth(text, 1, face);
  expect(width).toBeGreaterThanOrEqual(ems);
  expect(width).toBeLessThan(ems * 1.09);
});

test('Chinese is as wide as its signs, its quotes and dashes too', () => {
  expect(textWidth('“照片”——', 10)).toBe(60);
  expect(textWidth('9800余万', 10)).toBeCloseTo(20 + textWidth('9800', 10));
  expect(widest(['照', '照片'], 10)).toBe(20);
});

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom('，', '。', '（', '）', '“', '”', ' ', '、', '万', '次', '%', '9800', '¥5'),
      fc.string({ unit: fc.constantFrom(...'abcdW.-'), maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'考拉征信查询数据'), maxLength: 6 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

const signsOf = (text: string) => text.replaceAll(/\s+/g, '');

test('lines hold the whole text, no wider than their room', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 30, max: 400 }), (text, width) => {
      const lines = wrapText(text, { width, size: 13 });
      expect(signsOf(lines.join(''))).toBe(signsOf(text));
      for (const line of lines)
        if ([...line].length > 1) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      if (text.trim()) for (const line of lines) expect(line.trim()).not.toBe('');
    }),
  );
});

test('where every piece fits, no line begins with a stop or ends with an opening bracket', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 200 }), (text, more) => {
      const lines = wrapText(text, { width: widestPiece(text, 13) + more, size: 13 });
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、）”]/);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（“]$/);
    }),
  );
});

test('a number keeps its unit', () => {
  expect(piecesOf('非法查询9800余万次，获利3800万元')).toContain('9800余万次，');
  expect(piecesOf('约4.6亿人').at(-1)).toBe('4.6亿人');
  expect(piecesOf('个人信息 ¥1.58/人').at(-1)).toBe('¥1.58/人');
});

test('a no-break space holds its two sides together', () => {
  expect(piecesOf('6.21\u00a0yuan a day').map((piece) => piece.trim())).toEqual([
    '6.21\u00a0yuan',
    'a',
    'day',
  ]);
});
