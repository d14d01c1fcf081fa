import { locales, type Locale } from '../../i18n/locales.ts';

/** What a copy of the site in one language says of itself; the site publishes it, and the device keeps it beside the files. */
export interface Copy {
  locale: Locale;
  /** The edition in one line, in the copy’s language. */
  stamp: string;
  /** What a page from the copy says above its text. */
  note: string;
  /** What stands in place of a page that the copy does not hold. */
  gone: string;
  /** The words that lead to where the copy is renewed and removed, from either. */
  about: string;
  /** SHA-256 of the files, in hexadecimal digits: two copies with one hash are the same. */
  hash: string;
  /** What the files take up on the device, in bytes. */
  bytes: number;
  /** What is fetched for them, in bytes. */
  fetched: number;
}

/** A whole copy on the device. */
export interface KeptCopy {
  copy: Copy;
  /** The name of its cache. */
  name: string;
  cache: Pick<Cache, 'match'>;
}

/** The part of a browser’s store of caches that copies need. */
export interface Caches {
  keys(): Promise<string[]>;
  delete(name: string): Promise<boolean>;
  open(name: string): Promise<Pick<Cache, 'match' | 'put'>>;
}

/** The folder of each language, in the built site and in its addresses. */
export const folders: Readonly<Record<Locale, string>> = { en: '', zh: 'zh/' };

const site = '980-million-checks copy';

/** The name of a copy’s cache. @param base where the site stands on its host: hosts may carry several */
export function cacheName(base: string, { locale, hash }: Pick<Copy, 'locale' | 'hash'>): string {
  return `${site} ${base} ${locale} ${hash}`;
}

/** Whether a cache is a copy of the site that stands at this base, whole or not. */
export function isCopyOf(base: string, name: string): boolean {
  return name.startsWith(`${site} ${base} `);
}

/** Under which address a copy says what it is. It is written last: a cache without it is not whole. */
export function markOf(base: string): string {
  return `${base}offline/kept.json`;
}

function isCopy(value: unknown): value is Copy {
  const copy = value as Copy | null;
  return (
    typeof copy === 'object' &&
    locales.some((locale) => locale === copy?.locale) &&
    [copy?.stamp, copy?.note, copy?.gone, copy?.about].every((text) => typeof text === 'string') &&
    /^[0-9a-f]{64}$/.test(copy?.hash ?? '') &&
    [copy?.bytes, copy?.fetched].every((size) => Number(size) > 0)
  );
}

/** A copy that an answer describes; undefined where it describes none. */
export async function readCopy(answer: Response | undefined): Promise<Copy | undefined> {
  try {
    const value: unknown = await answer?.json();
    return isCopy(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The whole copies on the device, the newest first. @throws what the browser throws where it keeps none */
export async function keptCopies(caches: Caches, base: string): Promise<KeptCopy[]> {
  const names = (await caches.keys()).filter((name) => isCopyOf(base, name));
  const found = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const copy = await readCopy(await cache.match(markOf(base)));
      return copy ? [{ copy, name, cache }] : [];
    }),
  );
  return found.flat().reverse();
}
