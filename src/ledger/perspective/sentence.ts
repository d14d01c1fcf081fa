import { showDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inWords } from '../../i18n/numbers.ts';
import type { Words } from '../../schemas/ui.ts';
import { valueInWords } from '../display.ts';
import type { Fact, Ledger } from '../ledger.ts';
import { compare, type Comparison } from './compare.ts';

/** A large number set beside a known one, in words. */
export interface Perspective {
  sentence: string;
  /** The record it is set beside. */
  beside: Fact | undefined;
}

/** How firm a comparison is: of “one in so many” the number grows as the count falls. */
function boundOf(bound: Fact['bound'], { way }: Comparison, words: Words['perspective']): string {
  return words[way === 'oneIn' && bound === 'nearly' ? 'about' : bound];
}

/** The sentence that sets a record's number beside a known one; undefined where nothing of the ledger fits. */
export function perspectiveOf(
  fact: Fact,
  ledger: Ledger,
  words: Pick<Words, 'perspective'>,
  locale: Locale,
): Perspective | undefined {
  const found = compare(fact, ledger);
  if (typeof found === 'string') return undefined;
  const { way, value, digits, beside } = found;
  const said = words.perspective;
  const what = beside?.unit === 'checks' ? said.checks : said.population;
  const sentence = said[way]
    .replace('{bound}', boundOf(fact.bound, found, said))
    .replace('{what}', what)
    .replace('{n}', inWords(value, digits, locale))
    .replace('{value}', beside ? valueInWords(beside, locale) : '')
    .replace('{date}', beside ? showDate(beside.date, locale) : '');
  return { sentence, beside };
}
