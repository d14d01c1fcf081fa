import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { showDate } from '../i18n/dates.ts';
import { inFull, inWords } from '../i18n/numbers.ts';
import { hasDigits, leavesValueUnsaid, strangersTo } from './number-parser.ts';
import { ledger } from './site-ledger.ts';

describe('what a text says of a fact', () => {
  test.each([
    ['lookups-98-million', 'more than 98 million'],
    ['lookups-98-million', '9800余万'],
    ['lookups-98-million', '98,000,000'],
    ['lookups-98-million', 'more than 98 million, since March 2015'],
    ['fall-20-nov', '10.01%'],
    ['yuan-per-check-98m', '0.39 yuan'],
    ['seven-companies', 'seven companies'],
    ['close-20-nov', '20 November'],
    ['close-20-nov', '11月20日'],
    ['start-march-2015', '2015年3月'],
    ['kaola-denial', 'denied it'],
    ['first-purchase-317-items', '三百一十七条'],
    ['start-march-2015', '二〇一五年'],
  ])('%s may be written “%s”', (id, text) => {
    expect(strangersTo(ledger.fact(id), text)).toEqual([]);
  });

  test.each([
    ['lookups-98-million', '99 million', '99 million'],
    ['lookups-98-million', '98 thousand', '98 thousand'],
    ['lookups-98-million', '9.7亿', '9.7亿'],
    ['lookups-98-million', 'March 2016', 'March 2016'],
    ['yuan-per-check-98m', '0.38 yuan', '0.38'],
    ['seven-companies', 'eight companies', 'eight'],
    ['close-20-nov', '21 November', '21 November'],
    ['first-purchase-317-items', '三百一十八条', '三百一十八'],
    ['start-march-2015', '二〇一六年', '二〇一六'],
  ])('%s may not be written “%s”', (id, text, stranger) => {
    expect(strangersTo(ledger.fact(id), text)).toContain(stranger);
  });

  test('every fact agrees with its own value and date as the site writes them', () => {
    for (const fact of ledger.facts.values()) {
      for (const locale of locales) {
        const value = fact.value;
        const texts = [
          ...(fact.date === 'undated' ? [] : [showDate(fact.date, locale)]),
          ...(value === undefined
            ? []
            : [
                inWords(Math.abs(value), fact.digits ?? 15, locale),
                inFull(Math.abs(value), locale, 6),
              ]),
        ];
        for (const text of texts)
          expect(strangersTo(fact, text), `${fact.id}: ${text}`).toEqual([]);
      }
    }
  });

  test('a number off by more than its last digit is a stranger', () => {
    const fact = ledger.fact('vietnam-2019');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000_000 }), (off) => {
        expect(strangersTo(fact, String(96_208_984 + off))).toHaveLength(1);
      }),
    );
  });

  test('a value that is corrected without its claim is noticed, in either language', () => {
    const facts = [...ledger.facts.values()];
    expect(
      facts.filter((fact) => locales.some((locale) => leavesValueUnsaid(fact, locale))),
    ).toEqual([]);
    const fact = ledger.fact('overdue-5-percent-a-day');
    const corrected = { ...fact, value: 6 };
    expect(locales.filter((locale) => leavesValueUnsaid(corrected, locale))).toEqual(locales);
    const half = { ...corrected, claim: { ...fact.claim, en: 'It was at least 6% a day.' } };
    expect(locales.filter((locale) => leavesValueUnsaid(half, locale))).toEqual(['zh']);
  });

  test('digits are found wherever they stand', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 9 }), fc.string(), (a, digit, b) => {
        expect(hasDigits(`${a}${digit}${b}`)).toBe(true);
      }),
    );
    expect(hasDigits('seven 七')).toBe(false);
  });
});
