import { componentNames, locales, type Locale } from '../../i18n/locales.ts';
import { folders } from './copies.ts';

/** What no page names, or what both languages share. */
const shared = /^(?:favicon\.svg|fonts\/[^/]+\.woff2|teach\/player\/index\.html)$/;

const languageOf = (file: string) =>
  locales.findLast((locale) => file.startsWith(folders[locale])) ?? 'en';

/**
 * Whether the copy in a language holds a file that no page need name: every page, what is fetched by script, the fonts.
 * @param file path in the built site
 */
export function isCopied(file: string, locale: Locale): boolean {
  if (shared.test(file)) return true;
  if (/^_astro\/.*\.(?:js|css)$/.test(file)) {
    const others = locales.filter((other) => other !== locale);
    return !others.some((other) =>
      file.startsWith(`_astro/${componentNames[other].toLowerCase()}-`),
    );
  }
  return languageOf(file) === locale && file.endsWith('index.html');
}

/** Elements and attributes that name what a page cannot do without. What links lead to is no such thing. */
const needed = [
  /<link\b[^>]*\srel="(?:stylesheet|icon|preload|modulepreload)"[^>]*>/g,
  /\s(?:src|component-url|renderer-url|before-hydration-url|data-source|data-entries|data-index)="[^"]*"/g,
];

/** The files that a page asks for: its styles, scripts, pictures and data. @returns paths in the built site @param base where the site stands on its host */
export function partsOf(html: string, base: string): string[] {
  const named = needed.flatMap((pattern) => html.match(pattern) ?? []).join('\n');
  const parts = [...named.matchAll(/="([^"?#]*)/g)].flatMap(([, address = '']) =>
    address.startsWith(base) && /\.\w+$/.test(address)
      ? [decodeURI(address.slice(base.length).replaceAll('&amp;', '&'))]
      : [],
  );
  return [...new Set(parts)];
}

/** Where a file is published. @param file path in the built site */
export function addressIn(base: string, file: string): string {
  return `${base}${encodeURI(file).replace(/(^|\/)index\.html$/, '$1')}`;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** The type that hosts send a file with. @throws Error where the copies hold no such file */
export function typeOf(file: string): string {
  const type = types[/[^.]*$/.exec(file)?.[0] ?? ''];
  if (!type) throw new Error(`${file}: copies of the site hold no files of this type.`);
  return type;
}

/** Whether a copy may hold what is asked for. @param path as a browser asks for it, without a query */
export function mayBeCopied(path: string): boolean {
  return /(?:\/|\.(?:js|css|json|svg|woff2))$/.test(path) && !/\/offline\/\w+\.json$/.test(path);
}
