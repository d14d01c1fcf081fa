import { expect, test } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { readTypedNumber } from '../i18n/typed-number.ts';
import { words } from '../i18n/words.ts';
import { dateOf, othersInWords, supportedValue, valueCounted, valueInFull } from './display.ts';
import { ledger } from './site-ledger.ts';

test('a value typed as its record shows it is the value that a guess is held against', () => {
  for (const fact of [...ledger.facts.values()].filter(({ value }) => value !== undefined))
    for (const locale of locales)
      expect(readTypedNumber(valueInFull(fact, locale)), fact.id).toEqual({
        value: supportedValue(fact),
      });
});

test('a value has the digits that its source supports', () => {
  const fact = ledger.fact('yuan-per-check-98m');
  expect(fact.value).toBeCloseTo(0.38775, 4);
  expect(supportedValue(fact)).toBe(0.39);
  expect(supportedValue(ledger.fact('kaola-denial'))).toBeUndefined();
});

test('a record in words says how much, when, and what others say', () => {
  const fact = ledger.fact('lookups-98-million');
  expect(valueCounted(fact, words.zh, 'zh')).toMatch(/^\S*9800万\S+$/);
  expect(valueCounted(ledger.fact('kaola-denial'), words.en, 'en')).toBe('');
  expect(dateOf({ date: '2019-11' }, words.zh, 'zh')).toBe('2019年11月');
  expect(dateOf({}, words.en, 'en')).toBe(words.en.fact.undated);
  expect(dateOf({ date: 'undated' }, words.zh, 'zh')).toBe(words.zh.fact.undated);
  expect(othersInWords(fact, words.en, 'en')).toMatch(/^Other values found: .+ \(TechNode\S*.*\)/);
  expect(othersInWords({ ...fact, others: [] }, words.en, 'en')).toBe('');
});
