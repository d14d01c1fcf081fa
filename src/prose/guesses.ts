import { parse } from 'yaml';
import type { Locale } from '../i18n/locales.ts';
import { pathTo } from '../i18n/paths.ts';
import { checkedTexts } from './checked.ts';
import { outline } from './outline.ts';
import { usesOf } from './uses.ts';

/** A guess that a chapter asks for. */
export interface ChapterGuess {
  /** Under which the answer is kept: `chapter/guess`. */
  key: string;
  /** The fact that holds the answer. */
  fact: string;
  question: string;
  /** Where it is asked and explained. */
  href: string;
  chapter: string;
}

/** Every guess of the chapters in reading order; from the English text where a chapter has no other. */
export function chapterGuesses(locale: Locale): ChapterGuess[] {
  return outline.flatMap((slug) => {
    const own = checkedTexts[`content/chapters/${slug}/${locale}.mdx`];
    const text = own ?? checkedTexts[`content/chapters/${slug}/en.mdx`] ?? '';
    const { title } = parse(text.split('---')[1] ?? '') as { title: string };
    const page = pathTo(own === undefined ? 'en' : locale, `chapters/${slug}/`);
    return usesOf(text).guesses.map(({ id, fact, question }) => ({
      key: `${slug}/${id}`,
      fact,
      question,
      href: `${page}#guess-${id}`,
      chapter: title,
    }));
  });
}
