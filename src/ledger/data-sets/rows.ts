import type { Ledger } from '../ledger.ts';
import { showDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Cell, DataSet } from './sets.ts';

/** A row in one language: texts in that language, sources by their publisher's name. */
export type LocalRow = Readonly<Record<string, string | number | undefined>>;

/** An entity's id under the column's name, and its words under names that begin with it. */
function wordsOfEntity(column: string, id: string, ledger: Ledger, locale: Locale): LocalRow {
  const { name, description, parent, became, facts } = ledger.entity(id);
  return {
    [column]: id,
    [`${column}_name`]: name[locale],
    [`${column}_description`]: description[locale],
    [`${column}_parent`]: parent?.[locale],
    [`${column}_became`]: became?.[locale],
    [`${column}_facts`]: facts.join(' '),
  };
}

/** The rows of a data set in one language. */
function rowsOfSet({ columns, rows }: DataSet, ledger: Ledger, locale: Locale): LocalRow[] {
  const local = (name: string, cell: Cell): LocalRow => {
    const kind = columns[name]?.kind;
    if (typeof cell === 'object') return { [name]: cell[locale] };
    if (kind === 'source' && typeof cell === 'string')
      return { [name]: ledger.source(cell).publisher[locale] };
    if (kind === 'entity' && typeof cell === 'string')
      return wordsOfEntity(name, cell, ledger, locale);
    return { [name]: cell };
  };
  return rows.map((row) =>
    Object.assign({}, ...Object.entries(row).map(([name, cell]) => local(name, cell))),
  );
}

/**
 * The rows of a data set in one language; `events` and `entities` are sets like those of `content/data`.
 * A column of entities brings `<column>_name`, `_description`, `_parent`, `_became` and `_facts` (ids) with it.
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
