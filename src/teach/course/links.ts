import type { Locale } from '../../i18n/locales.ts';
import { lessonHref } from '../../prose/read/lessons.ts';

/** Turns a link of a lesson, as `widgets/scale/?zoom=1`, into one that can be followed. */
export type Follow = (link: string) => string;

/** Follows links within the site. */
export function withinSite(locale: Locale): Follow {
  return (link) => lessonHref(link, locale);
}

/** Follows links from anywhere: by full addresses, as paper, packages and other hosts need them. */
export function fromAnywhere(locale: Locale): Follow {
  return (link) => new URL(lessonHref(link, locale), import.meta.env.SITE).href;
}

/** An address as people type it: without the scheme, letters of other scripts as themselves. */
export function typedAddress(address: string): string {
  return decodeURI(address).replace(/^https?:\/\//, '');
}
