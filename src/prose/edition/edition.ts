import { createHash } from 'node:crypto';
import { showDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';
import type { ContentTexts } from '../../schemas/read/site-texts.ts';
import { checkedTexts } from '../check/validated-texts.ts';
import { corrections } from './corrections.ts';

/** Which state of the content a page shows: the same content gives the same edition, whenever it is built. */
export interface Edition {
  /** The newest day on which a text was revised or something corrected, as `2026-11-30`. */
  date: string;
  /** The first eight hexadecimal digits of a SHA-256 over all texts of the content folder. */
  hash: string;
}

/**
 * The edition that texts make.
 * @param texts by path from the project's root
 * @param corrected what was corrected, each with its day
 */
export function editionOf(texts: ContentTexts, corrected: readonly { date: string }[]): Edition {
  const sum = createHash('sha256');
  const files = Object.keys(texts).sort();
  for (const file of files)
    sum.update(`${file}\0${(texts[file] ?? '').replaceAll('\r\n', '\n')}\0`);
  const revised = files.map(
    (file) => /^---\n(?:.*\n)*?updated: '?([\d-]+)/.exec(texts[file] ?? '')?.[1] ?? '',
  );
  const days = [...revised, ...corrected.map(({ date }) => date)].sort();
  return { date: days.at(-1) ?? '', hash: sum.digest('hex').slice(0, 8) };
}

/** The edition of this site. */
export const edition = editionOf(checkedTexts, corrections);

/** The edition in a sentence, as it stands at the foot of every page. */
export function editionStamp(locale: Locale): string {
  return words[locale].site.edition
    .replace('{date}', showDate(edition.date, locale))
    .replace('{hash}', edition.hash);
}

/** The edition in one line, for citations and for machines. */
export const editionName = `${edition.date}, ${edition.hash}`;
