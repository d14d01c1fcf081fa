import type { Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';
import { chapterList } from './chapters.ts';
import { usesOf } from './references.ts';
import { storyText } from './story.ts';

/** A guess that a chapter or the story asks for. */
export interface ChapterGuess {
  /** Under which the answer is kept: `chapter/guess`. */
  key: string;
  /** The fact that holds the answer. */
  fact: string;
  question: string;
  /** The language of the question and the chapter's name. */
  tongue: Locale;
  /** Where it is asked and explained. */
  href: string;
  chapter: string;
}

/** Every guess of the chapters in reading order; from the English text where a chapter has no other. */
export function chapterGuesses(locale: Locale): ChapterGuess[] {
  return chapterList(locale).flatMap(({ slug, locale: tongue, head, text }) =>
    usesOf(text).guesses.map(({ id, fact, question }) => ({
      key: `${slug}/${id}`,
      fact,
      question,
      tongue,
      href: `${pathTo(tongue, `chapters/${slug}/`)}#guess-${id}`,
      chapter: head.title,
    })),
  );
}

/** The story's guesses that no chapter of the language asks. */
export function storyGuesses(locale: Locale): ChapterGuess[] {
  const asked = new Set(chapterGuesses(locale).map(({ key }) => key));
  return usesOf(storyText(locale))
    .guesses.map(({ id, fact, question, page = '' }) => ({
      key: `${page}/${id}`,
      fact,
      question,
      tongue: locale,
      href: `${pathTo(locale, '')}#guess-${id}`,
      chapter: words[locale].nav.story,
    }))
    .filter(({ key }) => !asked.has(key));
}
