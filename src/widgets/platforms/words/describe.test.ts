import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import { locales } from '../../../i18n/locales.ts';
import { inFull } from '../../../i18n/numbers.ts';
import { describeState, inputsOf, tableOfState, widget } from '../../../widget/registry.ts';
import { countsOf, volumesOf } from '../model/counts.ts';
import { stateLanguage } from '../state.ts';

const manifest = widget('platforms');
const inputs = {
  en: inputsOf(manifest, ledger, 'en'),
  zh: inputsOf(manifest, ledger, 'zh'),
};
const language = stateLanguage(inputs.en);
const say = (text: string, locale: 'en' | 'zh') =>
  describeState(manifest, language.parse(text), inputs[locale]);

test('the record names the highest year-end, its year and the unit', () => {
  const en = say('', 'en');
  expect(en.summary).toContain('to 2,595 at the end of 2015');
  expect(en.measure).toContain('P2P lending platforms');
  expect(say('', 'zh').summary).toContain('增加到2015年末的2595家');
  expect(en.title).toBe('5 years up, 5 years down: from about 10 platforms to 2,595 to none');
});

test('the volume names the highest year and the unit', () => {
  expect(say('see=volume', 'en').summary).toContain('2.805 trillion in 2017, the highest year');
  expect(say('see=volume', 'en').measure).toContain('yuan');
  expect(say('see=volume', 'zh').summary).toContain('2017年最高，为2.805万亿元');
});

test('a guess is set beside the record', () => {
  const { summary, details } = say('guess=50.200.900.1800.3200.4800.5600.4200.1400', 'en');
  expect(summary).toContain('highest at the end of 2017, with 5,600');
  expect(summary).toContain('WDZJ’s highest year-end is 2015, with 2,595');
  expect(details.join(' ')).toContain('2015: 3,200');
});

test('every total of a day is named, with what it counts', () => {
  const { summary, details } = say('see=counts&at=2015', 'en');
  for (const number of ['2,595 (WDZJ)', '3,600+', '3,858', '“6,000”'])
    expect(summary).toContain(number);
  expect(details.join(' ')).toContain('which leaves about 2,600');
});

describe.each(locales)('the question (%s)', (locale) => {
  // Smaller ones could not be told from days of a month.
  const secrets = countsOf(inputs.en)
    .map(({ value }) => value)
    .filter((value) => value > 31)
    .flatMap((value) => [String(value), inFull(value, locale)]);

  test('gives nothing of the record away', () => {
    const state = language.parse('ask=1');
    const { title, measure, summary, details, legend } = describeState(
      manifest,
      state,
      inputs[locale],
    );
    const table = tableOfState(manifest, state, inputs[locale]);
    const words = [
      title,
      measure,
      summary,
      ...details,
      ...legend.map(({ text }) => text),
      JSON.stringify(table),
    ].join(' ');
    const numbers = words.match(/\d[\d,]*/g) ?? [];
    for (const secret of secrets) expect(numbers).not.toContain(secret);
    expect(numbers).toContain('10');
  });

  test('repeats what the reader has set', () => {
    const { summary, details } = say('ask=1&guess=....2600....', locale);
    expect(summary).toContain({ en: '2,600', zh: '2600' }[locale]);
    expect(details.join()).toContain('2015');
  });
});

test('tables hold every number of the sets they show', () => {
  const numbers = (text: string) =>
    tableOfState(manifest, language.parse(text), inputs.en)
      .rows.flat()
      .filter((cell) => typeof cell === 'number');
  expect(numbers('').sort()).toEqual(
    countsOf(inputs.en)
      .map(({ value }) => value)
      .sort(),
  );
  expect(numbers('see=volume')).toEqual(volumesOf(inputs.en).map(({ value }) => value));
  fc.assert(
    fc.property(fc.constantFrom('2015', '2018-06', '2019-03', '2019-10'), (at) => {
      expect(numbers(`see=counts&at=${at}`).length).toBeGreaterThanOrEqual(3);
    }),
  );
});
