import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, widthOf } from './lettering.ts';

const texts = fc
  .array(
    fc.constantFrom(
      ...'Baihang Huai’an 2019 一 百行征信 ，获牌。 illegal MWMW e租宝（案）'.split(' '),
    ),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((words) => words.join(' '));

describe('lines', () => {
  test('hold all of a text and none is wider than it may be', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = linesOf(text, width, 12);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('never begin with a Chinese comma or full stop where there is another way', () => {
    expect(linesOf('百行征信获牌，考拉征信是股东。', 72, 12)).toEqual([
      '百行征信获',
      '牌，考拉征信',
      '是股东。',
    ]);
  });
});

test('type is no wider than Public Sans measures at weight 600', () => {
  // Widths in a browser, in hundredths of an em.
  const measured = {
    a: 56,
    i: 26,
    m: 88,
    r: 40,
    s: 52,
    t: 40,
    w: 78,
    A: 72,
    H: 77,
    M: 90,
    W: 96,
    '0': 63,
    ' ': 23,
    '–': 58,
    '“': 45,
  };
  for (const [sign, ems] of Object.entries(measured))
    expect(widthOf(sign, 100), sign).toBeGreaterThanOrEqual(ems * 0.97);
});
