import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  goalInWords,
  isMet,
  isWithin,
  isWithinReach,
  reachInWords,
  settingInWords,
  withUnit,
} from './goals.ts';
import { relations } from './lesson.ts';

const measures = [
  { id: 'rate', label: 'Yearly rate', unit: '%', reach: [36, 1036] as const },
  { id: 'marks', label: 'Marks', unit: 'marks', reach: undefined },
];
const settings = [{ id: 'over', label: 'Laid over', values: { a: 'China', b: 'Laos' }, start: '' }];
const names = { measures, settings };

describe('in words', () => {
  test('a unit of letters stands apart, a sign does not', () => {
    expect(withUnit('5', 'marks')).toBe('5 marks');
    expect(withUnit('5', 'Marks')).toBe('5 Marks');
    expect(withUnit('5', '% of all')).toBe('5% of all');
    expect(withUnit('5', '人')).toBe('5人');
    expect(withUnit('5', '')).toBe('5');
  });

  test.each([
    ['a,b', '', 'en', 'China, Laos'],
    ['a,b', '', 'zh', 'China、Laos'],
    ['', 'b', 'en', 'Laos'],
    ['', '', 'en', 'none'],
    ['', '', 'zh', '无'],
    ['', '-3.25', 'en', '-3.25'],
    ['', '12,a', 'en', '12, China'],
    ['', 'free', 'en', 'as at the start'],
    ['', 'a,free', 'zh', '与起始相同'],
    ['', '3x', 'en', 'as at the start'],
    ['', 'x3', 'en', 'as at the start'],
    ['free', '', 'en', 'free'],
  ] as const)('a setting of “%s” that starts as “%s” (%s)', (value, start, locale, words) => {
    expect(settingInWords({ values: { a: 'China', b: 'Laos' }, start }, value, locale)).toBe(words);
  });

  test('how far a measure reaches has its unit; one without a value says nothing', () => {
    expect(measures.map((measure) => reachInWords(measure, 'en'))).toEqual(['36–1,036%', '']);
  });

  test.each([
    [
      { measure: 'rate', relation: 'at-least', value: 36, tolerance: 5 },
      'Yearly rate: at least 36%',
    ],
    [{ measure: 'rate', relation: 'at-most', value: 36, tolerance: 5 }, 'Yearly rate: at most 36%'],
    [{ measure: 'rate', relation: 'about', value: 36, tolerance: 0 }, 'Yearly rate: 36%'],
    [{ measure: 'marks', relation: 'about', value: 36, tolerance: 0.5 }, 'Marks: 36 marks ± 0.5'],
    [{ measure: 'gone', relation: 'about', value: 36, tolerance: 0 }, 'gone: 36'],
    [{ setting: 'over', value: 'b' }, 'Laid over: Laos'],
    [{ setting: 'gone', value: '' }, 'gone: none'],
  ] as const)('%o', (goal, words) => {
    expect(goalInWords(goal, names, 'en')).toBe(words);
  });

  test('relations are said in Chinese', () => {
    const said = relations.map((relation) =>
      goalInWords({ measure: 'rate', relation, value: 36, tolerance: 0 }, names, 'zh'),
    );
    expect(said).toEqual(['Yearly rate：不少于36%', 'Yearly rate：不超过36%', 'Yearly rate：36%']);
  });
});

const amount = fc.integer({ min: -1000, max: 1000 });

describe('a goal', () => {
  test('is met by what stands to it as it says, and at its very edge', () => {
    fc.assert(
      fc.property(amount, fc.nat(100), amount, (value, tolerance, told) => {
        const met = (relation: (typeof relations)[number], found = told) =>
          isMet(
            { measure: 'rate', relation, value, tolerance },
            { query: '', measures: { rate: found } },
          );
        expect(met('at-least')).toBe(told >= value);
        expect(met('at-most')).toBe(told <= value);
        expect(met('about')).toBe(Math.abs(told - value) <= tolerance);
        for (const edge of [value - tolerance, value + tolerance])
          expect(met('about', edge)).toBe(true);
        for (const beyond of [value - tolerance - 0.001, value + tolerance + 0.001])
          expect(met('about', beyond)).toBe(false);
        expect(met('at-least', value - 0.001)).toBe(false);
        expect(met('at-most', value + 0.001)).toBe(false);
      }),
    );
  });

  test('allows for the last digit of arithmetic, and for no more', () => {
    expect(isWithin(0.1 + 0.2, 0.3, 0)).toBe(true);
    expect(isWithin(1e12 + 1, 1e12, 0)).toBe(true);
    expect(isWithin(0.000_001, 0, 0)).toBe(false);
    const goal = { measure: 'rate', value: 0.3, tolerance: 0 };
    const told = (rate: number) => ({ query: '', measures: { rate } });
    expect(isMet({ ...goal, relation: 'at-most' }, told(0.1 + 0.2))).toBe(true);
    expect(isMet({ ...goal, relation: 'at-least', value: 0.1 + 0.2 }, told(0.3))).toBe(true);
  });

  test('of a measure that the state does not have is met by none', () => {
    for (const relation of relations)
      expect(
        isMet({ measure: 'rate', relation, value: 0, tolerance: 9 }, { query: '', measures: {} }),
      ).toBe(false);
  });

  test('of a setting is met by its value alone, and at the start where it asks for none', () => {
    const met = (value: string, query: string) =>
      isMet({ setting: 'over', value }, { query, measures: {} });
    expect(met('a,b', 'zoom=1&over=a,b')).toBe(true);
    expect(met('a', 'over=a,b')).toBe(false);
    expect(met('', 'zoom=1')).toBe(true);
    expect(met('', 'over=a')).toBe(false);
  });
});

test('a goal may lie half the reach beyond what was tried, and no further', () => {
  fc.assert(
    fc.property(amount, fc.nat(1000), fc.nat(100), (least, way, tolerance) => {
      const reach = [least, least + 2 * way] as const;
      const within = (relation: (typeof relations)[number], value: number) =>
        isWithinReach({ measure: 'rate', relation, value, tolerance }, reach);
      const [low, high] = [least - way, least + 3 * way];
      expect([within('at-least', high), within('at-least', high + 0.01)]).toEqual([true, false]);
      expect([within('at-most', low), within('at-most', low - 0.01)]).toEqual([true, false]);
      expect(within('at-least', low - 5000)).toBe(true);
      expect(within('at-most', high + 5000)).toBe(true);
      for (const edge of [low - tolerance, low, high, high + tolerance])
        expect(within('about', edge)).toBe(true);
      for (const beyond of [low - tolerance - 0.01, high + tolerance + 0.01])
        expect(within('about', beyond)).toBe(false);
    }),
  );
});
