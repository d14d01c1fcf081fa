import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';
import { units } from '../../schemas/records/fact.ts';
import type { Fact } from '../ledger.ts';
import { ledger } from '../site-ledger.ts';
import { compare, daysApart, farthest, large } from './compare.ts';
import { perspectiveOf } from './sentence.ts';

const facts = [...ledger.facts.values()];
const some = ledger.fact('lookups-98-million');

const day = fc
  .tuple(
    fc.integer({ min: 1990, max: 2035 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 4)),
  day.map((text) => text.slice(0, 7)),
  fc.tuple(day, day).map((ends) => ends.sort().join('/')),
  fc.constant('undated'),
);
const anyFact = fc
  .record({
    value: fc.oneof(fc.double({ min: 0, max: 1e15, noNaN: true }), fc.constant(undefined)),
    unit: fc.constantFrom(...units),
    digits: fc.integer({ min: 1, max: 15 }),
    date,
    bound: fc.constantFrom(...(['exactly', 'about', 'at-least', 'at-most', 'nearly'] as const)),
    topic: fc.constantFrom('kaola', 'comparators'),
  })
  .map((parts): Fact => ({ ...some, ...parts }));

describe('a large number set beside a known one', () => {
  test('is a finite number above zero, whatever the record', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        const found = compare(fact, ledger);
        if (typeof found === 'string') return;
        expect(Number.isFinite(found.value)).toBe(true);
        expect(found.value).toBeGreaterThan(0);
        expect(fact.value).toBeGreaterThanOrEqual(large);
        for (const locale of locales) {
          const sentence = perspectiveOf(fact, ledger, words[locale], locale)?.sentence ?? '';
          expect(sentence).not.toMatch(/NaN|Infinity|undefined|[{}]/);
          expect(sentence).toMatch(/\d/);
        }
      }),
    );
  });

  test('is of the same unit, or money a head or in incomes, and at most five years away', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        const found = compare(fact, ledger);
        if (typeof found === 'string' || !found.beside) return;
        const { beside, way } = found;
        if (way === 'perHead') expect([fact.unit, beside.unit]).toEqual(['yuan', 'people']);
        else expect(beside.unit).toBe(fact.unit);
        expect(beside.topic).toBe('comparators');
        expect(daysApart(fact.date, beside.date)).toBeLessThanOrEqual(farthest);
      }),
    );
  });

  test('comes back to the number it came from', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        const found = compare(fact, ledger);
        if (typeof found === 'string' || !found.beside?.value || !fact.value) return;
        const known = found.beside.value;
        const back = {
          percent: (found.value / 100) * known,
          times: found.value * known,
          oneIn: known / found.value,
          income: found.value * known,
          perHead: found.value * known,
          perDay: Number.NaN,
        }[found.way];
        expect(back / fact.value).toBeCloseTo(1, 9);
        if (found.way === 'percent') expect(found.value).toBeLessThan(100);
      }),
    );
  });

  test('has no more digits than either number supports', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        const found = compare(fact, ledger);
        if (typeof found === 'string') return;
        for (const { digits = 15 } of found.beside ? [fact, found.beside] : [fact])
          expect(found.digits).toBeLessThanOrEqual(digits);
        expect(found.digits).toBeGreaterThan(0);
      }),
    );
  });
});

test('days apart are none where dates meet, and the same both ways', () => {
  expect(daysApart('2019', '2019-11-20')).toBe(0);
  expect(daysApart('2019-12-31', '2024-12-31')).toBeLessThanOrEqual(farthest);
  expect(daysApart('2013-10', '2019-12-31')).toBeGreaterThan(farthest);
  fc.assert(
    fc.property(day, day, (one, other) => {
      expect(daysApart(one, other)).toBe(daysApart(other, one));
    }),
  );
});

const listed = facts
  .filter(({ value = 0 }) => value >= large)
  .map((fact) => {
    const found = compare(fact, ledger);
    const said = perspectiveOf(fact, ledger, words.en, 'en');
    return { id: fact.id, fact, found, line: said?.sentence ?? `none: ${String(found)}` };
  });

test.each(listed)('$id · $line', ({ fact, found }) => {
  if (typeof found === 'string') {
    for (const locale of locales)
      expect(perspectiveOf(fact, ledger, words[locale], locale)).toBeUndefined();
    // No number is left without its line but for a reason that holds.
    expect(found).toMatch(/comparator|undated|too far/);
    if (found === 'undated') expect(fact.date).toBe('undated');
    if (found === 'itself a comparator') expect(fact.topic).toBe('comparators');
    return;
  }
  for (const locale of locales)
    expect(perspectiveOf(fact, ledger, words[locale], locale)?.sentence).toMatch(/\d.*[.。]$/);
});

test('most large numbers have a line, in both languages the same comparison', () => {
  expect(listed.length).toBeGreaterThan(55);
  expect(listed.filter(({ found }) => typeof found !== 'string').length).toBeGreaterThan(35);
  expect(perspectiveOf(some, ledger, words.en, 'en')?.sentence).toBe(
    'At least about as many as 12% of the identity checks that India’s Aadhaar made in one month (824 million, November 2018).',
  );
  expect(perspectiveOf(some, ledger, words.zh, 'zh')?.sentence).toBe(
    '至少约为印度 Aadhaar 一个月的身份认证次数（2018年11月，8.24亿次）的12%。',
  );
});
