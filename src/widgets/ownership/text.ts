import type { Locale } from '../../i18n/locales.ts';
import { en } from './text-en.ts';
import { zh } from './text-zh.ts';
import type { OwnershipWords } from './words.ts';

/** The words of the ownership widget by language. */
export const ownershipText: Readonly<Record<Locale, OwnershipWords>> = { en, zh };
