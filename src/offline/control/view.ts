import { languageNames, type Locale } from '../../i18n/locales.ts';
import type { Words } from '../../schemas/ui.ts';
import type { Copy } from '../copy/copies.ts';

/** The words of the page about the copy. */
export type Said = Words['offline'];

/** How it stands with the copies on the device. */
export interface Standing {
  /** The language of the page. */
  own: Locale;
  /** The copies on the device, the newest first. */
  kept: readonly Copy[];
  /** What the site announces of the copy in the page’s language; undefined where the network does not answer. */
  announced: Copy | undefined;
}

/** What a reader is shown. */
export interface View {
  /** The copies on the device: their languages in the words of the page, their editions in their own. */
  kept: readonly { locale: Locale; name: string; stamp: string }[];
  /** How the copy in the page’s language, or its absence, stands to what is published. */
  news: string;
  /** The words of the button that fetches a copy; undefined where there is nothing to fetch. */
  fetch: string | undefined;
  /** Whether there is something to remove. */
  canRemove: boolean;
}

/** A size in megabytes, whole from ten on. @param bytes not negative */
export function megabytes(bytes: number): string {
  const size = bytes / 1_000_000;
  return size.toFixed(size < 10 ? 1 : 0);
}

/** Words with their places filled. @param values by the names of the places */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

function newsOf(copy: Copy | undefined, announced: Copy | undefined, said: Said): string {
  if (!announced) return copy ? said.unknown : said.noNetwork;
  const { bytes, fetched, stamp } = announced;
  if (!copy) return filled(said.sizes, { n: megabytes(bytes), m: megabytes(fetched) });
  if (copy.hash === announced.hash) return said.newest;
  return copy.stamp === stamp ? said.rebuilt : filled(said.newer, { stamp });
}

/** What a reader is shown of how it stands. */
export function viewOf({ own, kept, announced }: Standing, said: Said): View {
  const copy = kept.find(({ locale }) => locale === own);
  const isDue = announced && copy?.hash !== announced.hash;
  return {
    kept: kept.map(({ locale, stamp }) => ({
      locale,
      name: filled(said.kept, { language: languageNames[locale], stamp: '' }),
      stamp,
    })),
    news: newsOf(copy, announced, said),
    fetch: isDue
      ? filled(copy ? said.renew : said.keep, {
          n: megabytes(announced.bytes),
          m: megabytes(announced.fetched),
        })
      : undefined,
    canRemove: kept.length > 0,
  };
}
