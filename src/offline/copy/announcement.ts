import type { Locale } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';
import { editionStamp } from '../../prose/edition/edition.ts';
import type { Copy } from './copies.ts';

/** What a copy of this edition says of itself, but for what only its files tell. */
export function announcement(locale: Locale): Omit<Copy, 'hash' | 'bytes' | 'fetched'> {
  const { note, gone, about } = words[locale].offline;
  const stamp = editionStamp(locale);
  return { locale, stamp, note: note.replace('{stamp}', stamp), gone, about };
}
