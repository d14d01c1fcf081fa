import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { supportedValue } from '../display.ts';
import { strangersTo } from '../number-parser.ts';
import { ledger } from '../site-ledger.ts';
import { isTenfold, rangeOf } from './other-values.ts';
import { firstPublished, versionOf } from './version.ts';
import { workedSum } from './worked.ts';

const facts = [...ledger.facts.values()];
const ranges = facts.flatMap((fact) => {
  const range = rangeOf(fact, ledger);
  return range ? [{ fact, range }] : [];
});

describe('other values', () => {
  test('are found as numbers, the record’s own first', () => {
    expect(ranges.length).toBeGreaterThan(18);
    for (const { fact, range } of ranges) {
      expect(range.values[0]?.value).toBe(supportedValue(fact));
      for (const { value } of range.values) {
        expect(value).toBeGreaterThanOrEqual(range.least);
        expect(value).toBeLessThanOrEqual(range.most);
      }
    }
  });

  test('each number stated beside words stands in them, in both languages', () => {
    let checked = 0;
    for (const fact of facts)
      for (const { what, value } of fact.others.filter(({ value }) => value !== undefined))
        for (const locale of locales) {
          const stated = { ...fact, value, digits: 15, date: 'undated', claim: { en: '', zh: '' } };
          const numbers = what[locale].match(/\d[\d,.]*/g) ?? [];
          // Of the numbers in the words, at least one is the value.
          expect(
            strangersTo(stated, what[locale]).length,
            `${fact.id}: ${what[locale]}`,
          ).toBeLessThan(numbers.length);
          checked += 1;
        }
    expect(checked).toBeGreaterThan(30);
  });

  test('stand on an axis of tens from ten times on', () => {
    const tens = ranges.filter(({ range }) => isTenfold(range)).map(({ fact }) => fact.id);
    expect(tens).toContain('technode-980-million');
    expect(tens).toContain('lookups-98-million');
    expect(tens).not.toContain('ccrc-2015');
  });
});

test('a version counts the changes of a record, and names the day of the last', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('2026-11-22', '2026-11-30', '2027-01-05')), (dates) => {
      const history = dates.map((date) => ({ date, what: { en: 'x', zh: 'x' } }));
      const { number, changed } = versionOf({ history });
      expect(number).toBe(dates.length + 1);
      expect(changed).toBe([...dates].sort().at(-1));
    }),
  );
});

test('the day of the first publication is the one to cite', () => {
  expect(readFileSync('CITATION.cff', 'utf8')).toContain(`date-released: '${firstPublished}'`);
});

describe('a derived record', () => {
  const derived = facts.filter((fact) => fact.derived);
  const sums = derived.flatMap((fact) => {
    const text = workedSum(fact, ledger, 'en');
    return text ? [{ fact, text }] : [];
  });

  test('shows its sum where it is one', () => {
    expect(sums.length).toBeGreaterThan(12);
    expect(workedSum(ledger.fact('yuan-per-check-98m'), ledger, 'en')).toBe(
      '38,000,000 ÷ 98,000,000 ≈ 0.39',
    );
    expect(workedSum(ledger.fact('number-error-factor'), ledger, 'zh')).toBe('9.8亿 ÷ 9800万 = 10');
    expect(workedSum(ledger.fact('vietnam-2019'), ledger, 'en')).toBeUndefined();
  });

  test.each(sums.map(({ fact, text }) => [fact.id, text]))('%s: %s comes out', (id, text) => {
    const [sum = ''] = text.split(/ [=≈] /);
    const script = sum
      .replaceAll(',', '')
      .replaceAll('÷', '/')
      .replaceAll('×', '*')
      .replaceAll('−', '-');
    const value = Number(new Function(`return ${script}`)());
    const { value: own = Number.NaN, digits = 15 } = ledger.fact(id);
    expect(Math.abs(value / own - 1)).toBeLessThan(10 ** (1 - digits));
  });
});
