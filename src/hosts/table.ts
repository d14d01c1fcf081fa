import { locales } from '../i18n/locales.ts';

/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Headers of some paths: a folder with all in it (`/embed/*`), or one file or page. */
export interface HeaderRule {
  paths: readonly string[];
  headers: Headers;
}

const year = 31_536_000;

/** What every answer carries. */
const everywhere: Headers = {
  'Strict-Transport-Security': `max-age=${year}; includeSubDomains`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
};

/** How pages are kept, and answers that there is no such file: asked for again each time. */
export const askedAgain = 'public, max-age=0, must-revalidate';

/** What a page’s own policy in its head cannot say. */
const page: Headers = {
  'Content-Security-Policy':
    "frame-ancestors 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': askedAgain,
};

const embed: Headers = {
  'Content-Security-Policy': "frame-ancestors *; base-uri 'none'; form-action 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': askedAgain,
};

const open: Headers = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** Files whose names change with what they hold. */
const hashed: Headers = { ...open, 'Cache-Control': `public, max-age=${year}, immutable` };

/** Files that keep their names when they change. */
const named: Headers = { ...open, 'Cache-Control': 'public, max-age=3600, must-revalidate' };

const language = `(?:(?:${locales.join('|')})/)?`;
const topPlace = new RegExp(`^${language}[^/]+(?:/|$)`);
const topName = new RegExp(`^${language}([^/]*)`);

/** The worker, which only readers who keep a copy of the site have: asked for anew each time, and alone with its own host. */
const worker: Headers = {
  'Content-Security-Policy': "default-src 'self'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** Folders of files that other sites may fetch. */
const shared = ['data', 'figures', 'fonts', 'oembed', 'pictures', 'styles'];

/**
 * The one table of headers. No path is named by two rules but the first, because hosts differ in what they do with
 * a header that two rules give.
 * @param files the built site’s files, as `zh/about/index.html`
 * @param base where the site stands on its host, `/` or with slashes at both ends
 */
export function headerTable(files: readonly string[], base: string): HeaderRule[] {
  const places = new Set(files.map((file) => topPlace.exec(file)?.[0] ?? file));
  const group = {
    page: [base],
    embed: [] as string[],
    hashed: [] as string[],
    named: [] as string[],
    worker: [] as string[],
  };
  for (const place of places) {
    const [, name = ''] = topName.exec(place) ?? [];
    if (/[/]index\.html$/.test(place)) group.page.push(base + place.replace('index.html', ''));
    if (!place.endsWith('/')) {
      const kind = place.endsWith('.html') ? 'page' : place === 'sw.js' ? 'worker' : 'named';
      group[kind].push(base + place);
      continue;
    }
    const kind =
      name === '_astro'
        ? 'hashed'
        : name === 'embed'
          ? 'embed'
          : shared.includes(name)
            ? 'named'
            : 'page';
    group[kind].push(`${base}${place}*`);
  }
  return [
    { paths: [`${base}*`], headers: everywhere },
    { paths: group.page, headers: page },
    { paths: group.embed, headers: embed },
    { paths: group.hashed, headers: hashed },
    { paths: group.named, headers: named },
    { paths: group.worker, headers: worker },
  ].map((rule) => ({ ...rule, paths: [...rule.paths].sort() }));
}

/** Whether a rule’s path means an address. */
export function means(path: string, address: string): boolean {
  return path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : path === address;
}

/** The headers that an address carries. @param address path on the host, as a browser asks for it */
export function headersOf(table: readonly HeaderRule[], address: string): Headers {
  const found = table.filter(({ paths }) => paths.some((path) => means(path, address)));
  return Object.assign({}, ...found.map(({ headers }) => headers)) as Headers;
}
