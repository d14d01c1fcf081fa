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
}

/** The marks of each language. */
export const sentenceMarks: Readonly<Record<Locale, SentenceMarks>> = {
  en: { colon: ': ', comma: ', ', semicolon: '; ', item: ', ', stop: '.', open: ' (', close: ')' },
  zh: {
    colon: '：',
    comma: '，',
    semicolon: '；',
    item: '、',
    stop: '。',
    open: '（',
    close: '）',
  },
};

/** A text with its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const last: Readonly<Record<Locale, string>> = { en: ' and ', zh: '和' };

/** A list as a sentence has it: `a, b and c`, `甲、乙和丙`. */
export function listInWords(items: readonly string[], locale: Locale): string {
  const head = items.slice(0, -1).join(sentenceMarks[locale].item);
  return head ? `${head}${last[locale]}${items.at(-1) ?? ''}` : (items[0] ?? '');
}
