import type { Locale } from './locales.ts';

/** What stands between the parts of a sentence in a language; spaces that belong to a sign are in it. */
export interface SentenceMarks {
  colon: string;
  comma: string;
  semicolon: string;
  /** Between the items of a list. */
  item: string;
  stop: string;
  open: string;
  close: string;
  /** Between a number and its unit, and between two sentences. */
  space: string;
}

/** The marks of each language. */
export const sentenceMarks: Readonly<Record<Locale, SentenceMarks>> = {
  en: {
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    item: ', ',
    stop: '.',
    open: ' (',
    close: ')',
    space: ' ',
  },
  zh: {
    colon: '：',
    comma: '，',
    semicolon: '；',
    item: '、',
    stop: '。',
    open: '（',
    close: '）',
    space: '',
  },
};

/** A text with its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words in brackets, with the space before them that the language has. */
export const inBrackets = (text: string, locale: Locale): string =>
  `${sentenceMarks[locale].open}${text}${sentenceMarks[locale].close}`;

/** A name and what is said of it: `Value: 3`, `数值：3`. */
export const labelled = (label: string, text: string, locale: Locale): string =>
  `${label}${sentenceMarks[locale].colon}${text}`;

/** What stands before and behind a number that is bounded and counts something: `… checks, at least`, `至少…次`. */
export function aroundNumber(
  bound: string,
  unit: string,
  locale: Locale,
): [before: string, after: string] {
  if (locale === 'zh') return [bound, unit];
  const behind = [unit, bound].filter(Boolean).join(', ');
  return ['', behind && ` ${behind}`];
}

const last: Readonly<Record<Locale, string>> = { en: ' and ', zh: '和' };

/** A list as a sentence has it: `a, b and c`, `甲、乙和丙`. */
export function listInWords(items: readonly string[], locale: Locale): string {
  const head = items.slice(0, -1).join(sentenceMarks[locale].item);
  return head ? `${head}${last[locale]}${items.at(-1) ?? ''}` : (items[0] ?? '');
}
