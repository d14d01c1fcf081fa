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

/** What the components that bring a widget's sentences are named for. */
export const componentNames = { en: 'English', zh: 'Chinese' } as const satisfies Record<
  Locale,
  string
>;

/** Language tags as cards of other sites want them. */
export const cardLocales: Readonly<Record<Locale, string>> = { en: 'en_GB', zh: 'zh_CN' };

/** The fonts that a page in a language shows before it is scrolled: Chinese is set in the device's own type. */
export const firstFonts: Readonly<Record<Locale, readonly string[]>> = {
  en: ['text', 'display', 'sans'],
  zh: ['sans'],
};

/** The languages as tags without a country, for machines that choose by them. */
export const scriptTags: Readonly<Record<Locale, string>> = { en: 'en', zh: 'zh-Hans' };

/** The language that a text is not in. */
export const otherLocale: Readonly<Record<Locale, Locale>> = { en: 'zh', zh: 'en' };

/** The same thing made for each language. */
export function byLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return { en: make('en'), zh: make('zh') };
}

/** The language that a short text is in by its signs; undefined for Latin ones, which many share. */
export function languageBySigns(text: string): 'zh-Hans' | undefined {
  return /\p{Script=Han}/u.test(text) ? 'zh-Hans' : undefined;
}
