import { locales } from '../../../i18n/locales.ts';
import { inFull, inWords } from '../../../i18n/numbers.ts';
import { readTypedNumber } from '../../../i18n/typed-number.ts';
import { cleanNumber, type NumberQuestion } from '../../lesson/lesson.ts';

const mostNumbers = 41;
const mostSpellings = 400;

/** The numbers that a question accepts; empty where there would be too many. */
export function numbersWithin({ value, tolerance }: NumberQuestion): number[] {
  const decimals = Math.max(
    ...[value, tolerance].map((number) => String(number).split('.')[1]?.length ?? 0),
  );
  const step = 10 ** -decimals;
  const steps = Math.round(tolerance / step);
  if (2 * steps + 1 > mostNumbers) return [];
  return Array.from({ length: 2 * steps + 1 }, (_, index) =>
    cleanNumber(value + (index - steps) * step),
  );
}

/** A number as a person types it: plain, in groups, in English words and in 万 and 亿. */
function spellingsOfNumber(value: number): string[] {
  const plain = String(value);
  const whole = inFull(value, 'en', 6).replace('−', '-');
  const word = locales.map((locale) => inWords(value, 15, locale).replace('−', '-'));
  const wan = Math.abs(value) >= 1e4 && Number.isInteger(value / 1e4) ? [`${value / 1e4}万`] : [];
  const all = [
    plain,
    whole,
    whole.replaceAll(',', ' '),
    whole.replaceAll(',', '，'),
    ...word,
    ...wan,
  ];
  const exact = all.filter((text) => {
    const read = readTypedNumber(text);
    return text === plain || (read && 'value' in read && read.value === value);
  });
  // Moodle’s import drops an answer that is nothing but a nought.
  return value === 0 ? [...exact, '0.0', '零'] : exact;
}

/**
 * Every spelling that a fill-in question accepts, with the unit and without: the profile compares texts and knows no
 * numbers. Empty where there would be too many.
 */
export function spellingsOf(question: NumberQuestion): string[] {
  const unit = question.unit.trim();
  const spelled = numbersWithin(question).flatMap((value) =>
    spellingsOfNumber(value).flatMap((text) => [
      text,
      ...(unit ? [`${text} ${unit}`, text + unit] : []),
    ]),
  );
  const each = [...new Set(spelled)];
  return each.length > mostSpellings ? numbersWithin(question).map(String) : each;
}
