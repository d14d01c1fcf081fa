import { languageTags, type Locale } from '../locales.ts';

/** The language of a text that stands in English on a page of another language, as a tag; undefined where it is in the page's own. */
export function englishTag(text: string, locale: Locale): string | undefined {
  const isOther = locale !== 'en' && !/\p{Script=Han}/u.test(text) && /[a-z]{2}/i.test(text);
  return isOther ? languageTags.en : undefined;
}
