/** The languages of the site; English stands at `/`, Chinese at `/zh/`. */
export const locales = ['en', 'zh'] as const;

/** A language of the site. */
export type Locale = (typeof locales)[number];

/** Language tags as browsers want them. */
export const languageTags: Readonly<Record<Locale, string>> = { en: 'en-GB', zh: 'zh-Hans-CN' };

/** The language that a page says it is in. */
export function localeOf({ documentElement }: Document): Locale {
  return locales.find((locale) => documentElement.lang.startsWith(locale)) ?? 'en';
}

/** What each language calls itself. */
export const languageNames: Readonly<Record<Locale, string>> = { en: 'English', zh: '中文' };
