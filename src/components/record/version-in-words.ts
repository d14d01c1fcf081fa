import { showDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';
import type { RecordVersion } from '../../ledger/record/version.ts';

/** A record's version in words: `2, changed on 30 November 2026`. */
export function versionInWords({ number, changed }: RecordVersion, locale: Locale): string {
  const { versionFirst, versionChanged } = words[locale].record;
  return changed === undefined
    ? versionFirst.replace('{n}', String(number))
    : versionChanged.replace('{n}', String(number)).replace('{date}', showDate(changed, locale));
}
