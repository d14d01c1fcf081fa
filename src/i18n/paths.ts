import type { Locale } from './locales.ts';

/** Where the site stands on its host: `/` or a sub-path with slashes at both ends. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/**
 * The address of a page within the host.
 * @param page path from the language's root, without a leading slash: `facts/`, `` for the home page
 */
export function pathTo(locale: Locale, page: string): string {
  return `${base}${locale === 'zh' ? 'zh/' : ''}${page}`;
}

/** The full address of a page, from the one `site` setting. */
export function addressOf(locale: Locale, page: string): string {
  return new URL(pathTo(locale, page), import.meta.env.SITE).href;
}

/** The part of an address that names the language; none for English. */
export const pathParams = (locale: Locale): { lang: string | undefined } => ({
  lang: locale === 'en' ? undefined : locale,
});

/** What `getStaticPaths` returns for a page that stands in both languages; new each time, because Astro keeps notes on the list. */
export function inBothLanguages() {
  return [
    { params: { lang: undefined }, props: { locale: 'en' as const } },
    { params: { lang: 'zh' }, props: { locale: 'zh' as const } },
  ];
}
