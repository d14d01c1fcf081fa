import { locales, type Locale } from '../../i18n/locales.ts';
import { checkedTexts } from '../check/validated-texts.ts';
import { scenesOf, type Scene, type Step } from './scenes.ts';

/** The languages that the story stands in. */
export const storyLocales = locales.filter(
  (locale) => checkedTexts[`content/story/${locale}.mdx`] !== undefined,
);

/** The text of the story in a language. @throws RangeError when it does not stand in it */
export function storyText(locale: Locale): string {
  const text = checkedTexts[`content/story/${locale}.mdx`];
  if (text === undefined) throw new RangeError(`content/story/${locale}.mdx is missing.`);
  return text;
}

/** The story's scenes in a language. */
export const storyScenes = (locale: Locale): Scene[] => scenesOf(storyText(locale));

/** The story's steps in a language, in order. */
export const storySteps = (locale: Locale): Step[] =>
  storyScenes(locale).flatMap(({ steps }) => steps);
