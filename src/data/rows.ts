import type { Ledger } from '../facts/ledger.ts';
import { showDate } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import type { DataSet } from './sets.ts';

/** A row in one language: texts in that language, sources by their publisher's name. */
export type LocalRow = Readonly<Record<string, string | number | undefined>>;

/** The rows of a data set in one language. */
function rowsOfSet({ columns, rows }: DataSet, ledger: Ledger, locale: Locale): LocalRow[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => {
        if (typeof cell === 'object') return [name, cell[locale]];
        const source = columns[name]?.kind === 'source' && typeof cell === 'string';
        return [name, source ? ledger.source(cell).publisher[locale] : cell];
      }),
    ),
  );
}

/**
 * The rows of a data set in one language; `events` and `entities` are sets like those of `content/data`.
 * @throws RangeError when there is no such set
 */
export function localRows(id: string, ledger: Ledger, locale: Locale): LocalRow[] {
  if (id === 'events')
    return [...ledger.events.values()].map(({ id, date, threads, alleged, name, what, fact }) => ({
      id,
      date,
      when: showDate(date, locale),
      threads: threads.join(' '),
      alleged: alleged ? 1 : undefined,
      name: name[locale],
      what: what[locale],
      fact,
      who: ledger.fact(fact).attribution[locale],
      status: ledger.fact(fact).status,
    }));
  if (id === 'entities')
    return [...ledger.entities.values()].map(({ id, name, kind, description, parent, became }) => ({
      id,
      name: name[locale],
      kind,
      description: description[locale],
      parent: parent?.[locale],
      became: became?.[locale],
    }));
  return rowsOfSet(ledger.set(id), ledger, locale);
}
