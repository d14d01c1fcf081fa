import type { Locale } from '../i18n/locales.ts';
import { readTypedNumber } from '../i18n/typed-number.ts';
import { supportedValue } from './display.ts';
import type { Fact } from './ledger.ts';

interface NumberReading {
  text: string;
  value: number;
  /** Half of the last digit shown: how far the true value may lie from the one written. */
  slack: number;
}

interface DateReading {
  text: string;
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
}

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  亿: 1e8,
  万亿: 1e12,
};

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const monthNames = months.join('|');
const datePatterns = [
  new RegExp(`(?<day>\\d{1,2}) (?<name>${monthNames})(?: (?<year>\\d{4}))?`, 'g'),
  new RegExp(`(?<name>${monthNames}) (?<year>\\d{4})`, 'g'),
  /(?<year>\d{4})年(?:(?<month>\d{1,2})月)?(?:(?<day>\d{1,2})日)?/g,
  /(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?/g,
  /(?<![\d,.])(?<year>(?:19|20)\d{2})(?![\d,]|\.\d)/g,
];

const numberPattern =
  /(?<digits>\d[\d,]*(?:\.\d+)?)(?:余|多)?\s?(?<scale>thousand|million|billion|trillion|万亿|百万|[百千万亿])?/g;

/** English number words up to twenty. */
function takeSpelled(text: string): NumberReading[] {
  return words.flatMap((word, value): NumberReading[] =>
    new RegExp(`\\b${word}\\b`, 'i').test(text) ? [{ text: word, value, slack: 0 }] : [],
  );
}

const numeric = (text: string | undefined) => (text === undefined ? undefined : Number(text));

function takeDates(text: string): { dates: DateReading[]; rest: string } {
  const dates: DateReading[] = [];
  let rest = text;
  for (const pattern of datePatterns) {
    rest = rest.replace(pattern, (match: string, ...found: unknown[]) => {
      const groups = found.at(-1) as Record<string, string | undefined>;
      const month = groups['name'] ? months.indexOf(groups['name']) + 1 : numeric(groups['month']);
      dates.push({
        text: match,
        year: numeric(groups['year']),
        month,
        day: numeric(groups['day']),
      });
      return ' ';
    });
  }
  return { dates, rest };
}

function takeNumbers(text: string): NumberReading[] {
  return [...text.matchAll(numberPattern)].map((match) => {
    const digits = (match.groups?.['digits'] ?? '').replace(/,+$/, '').replaceAll(',', '');
    const scale = scales[match.groups?.['scale'] ?? ''] ?? 1;
    const decimals = digits.split('.')[1]?.length ?? 0;
    const value = Number(digits) * scale;
    return { text: match[0].trim(), value, slack: (scale * 10 ** -decimals) / 2 };
  });
}

function datesOf(fact: Fact): DateReading[] {
  const spans = fact.date.split('/').map((part): DateReading => {
    const [year, month, day] = part.split('-').map(Number);
    return { text: part, year, month, day };
  });
  return [...spans, ...takeDates(fact.claim.en).dates, ...takeDates(fact.claim.zh).dates];
}

function agreesOnDate(reading: DateReading, fact: Fact): boolean {
  const same = (a: number | undefined, b: number | undefined) => a === undefined || a === b;
  return datesOf(fact).some(
    (date) =>
      same(reading.year, date.year) &&
      same(reading.month, date.month) &&
      same(reading.day, date.day),
  );
}

function agreesOnNumber(reading: NumberReading, fact: Fact): boolean {
  const value = fact.value === undefined ? undefined : Math.abs(fact.value);
  if (value !== undefined) {
    const shown = supportedValue({ ...fact, value });
    if (shown === reading.value || Math.abs(value - reading.value) <= reading.slack * 1.000001)
      return true;
  }
  const claimed = [fact.claim.en, fact.claim.zh].flatMap((claim) =>
    takeNumbers(takeDates(claim).rest),
  );
  return claimed.some((number) => number.value === reading.value);
}

const hanRun = /(?<share>百分之)?(?<numerals>[〇零一二两三四五六七八九十百千万亿]{2,})/g;
/** `两三千`: near some number, and none. */
const nearly = /^[一二两三四五六七八九][二三四五六七八九][十百千万亿]/;

/**
 * The numbers of a text that are written out in Chinese and still say how much: `三百一十七`, `二〇一八`,
 * `百分之三十六`. Numbers up to twenty and round ones (`一百`, `十万`), as any sentence has them, are none.
 */
export function writtenOut(text: string): { text: string; value: number }[] {
  return [...text.matchAll(hanRun)].flatMap(({ 0: run, groups }) => {
    const numerals = groups?.['numerals'] ?? '';
    const read = nearly.test(numerals) ? undefined : readTypedNumber(numerals);
    if (!read || 'ambiguous' in read) return [];
    const { value } = read;
    const says = groups?.['share'] ?? (value > 20 && !Number.isInteger(Math.log10(value)));
    return says ? [{ text: run, value }] : [];
  });
}

/** Whether a text holds any digit. */
export function hasDigits(text: string): boolean {
  return /\d/.test(text);
}

/**
 * The numbers and dates in a text that the fact does not say.
 * A number agrees when it rounds the fact's value, or stands in its claim; a date when it is the
 * fact's date or a part of it; English number words up to twenty count as numbers, and Chinese ones beyond.
 */
export function strangersTo(fact: Fact, text: string): string[] {
  const { dates, rest } = takeDates(text);
  const spelled = takeSpelled(rest);
  const saidInWords = ({ text: word }: NumberReading) =>
    new RegExp(`\\b${word}\\b`, 'i').test(fact.claim.en);
  const inHan = writtenOut(text).map((number) => ({ ...number, slack: 0 }));
  const claimedInHan = writtenOut(fact.claim.zh).map(({ value }) => value);
  const years = datesOf(fact).map(({ year }) => year);
  return [
    ...inHan.filter(
      (number) =>
        !agreesOnNumber(number, fact) && ![...claimedInHan, ...years].includes(number.value),
    ),
    ...dates.filter((date) => !agreesOnDate(date, fact)),
    ...takeNumbers(rest).filter((number) => !agreesOnNumber(number, fact)),
    ...spelled.filter((number) => !agreesOnNumber(number, fact) && !saidInWords(number)),
  ].map((reading) => reading.text);
}

/** Words that say a part of a whole without a number that could be read. */
const fraction = /\bthirds?\b|分之/;

/**
 * Whether a fact's own claim leaves its value out: no number of the claim is it or within a hundredth of it. Nought
 * and parts of a whole are said by words of many kinds, and computed values need not be said at all.
 */
export function leavesValueUnsaid(fact: Fact, locale: Locale): boolean {
  const claim = fact.claim[locale];
  const value = Math.abs(fact.value ?? 0);
  if (value === 0 || fact.derived || fraction.test(claim)) return false;
  const { dates, rest } = takeDates(claim);
  const said = [
    ...takeNumbers(rest),
    // A number of four figures may look like a year.
    ...dates.flatMap(({ year, month }) => (year && !month ? [{ value: year }] : [])),
    ...takeSpelled(claim),
    ...writtenOut(claim),
    ...[...claim].flatMap((sign) => {
      const value = '〇一二三四五六七八九十'.indexOf(sign === '两' ? '二' : sign);
      return value > 0 ? [{ value }] : [];
    }),
  ];
  return !said.some((number) => Math.abs(number.value - value) <= value / 100);
}
