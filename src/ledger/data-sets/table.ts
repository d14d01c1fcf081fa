import type { Ledger } from '../ledger.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localRows } from './rows.ts';

/**
 * A data set of `content/data` as a table in one language: headings, then rows; empty cells are empty texts.
 * @throws RangeError when there is no such set
 */
export function tableOfSet(
  id: string,
  ledger: Ledger,
  locale: Locale,
): { head: string[]; rows: (string | number)[][] } {
  const columns = Object.entries(ledger.set(id).columns);
  return {
    head: columns.map(([, { label }]) => label[locale]),
    rows: localRows(id, ledger, locale).map((row) =>
      columns.map(([name, { kind }]) => row[kind === 'entity' ? `${name}_name` : name] ?? ''),
    ),
  };
}
