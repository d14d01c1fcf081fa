import { describe, expect, test } from 'vitest';
import { ledger } from '../site-ledger.ts';
import { locales } from '../../i18n/locales.ts';
import { localRows } from './rows.ts';
import { tableOfSet } from './table.ts';

const columns = [...ledger.sets.values()].flatMap(({ id, columns }) =>
  Object.entries(columns).flatMap(([name, { kind }]) => (kind === 'entity' ? [[id, name]] : [])),
);

describe.each(columns)('in %s, a column of entities (%s)', (id = '', name = '') => {
  test.each(locales)('brings the words of each with it (%s)', (locale) => {
    for (const row of localRows(id, ledger, locale)) {
      const entity = ledger.entity(String(row[name]));
      expect(row[`${name}_name`]).toBe(entity.name[locale]);
      expect(row[`${name}_description`]).toBe(entity.description[locale]);
      expect(row[`${name}_parent`]).toBe(entity.parent?.[locale]);
      expect(row[`${name}_became`]).toBe(entity.became?.[locale]);
      expect(row[`${name}_facts`]).toBe(entity.facts.join(' '));
    }
  });

  test('is a column of names in tables', () => {
    const { head, rows } = tableOfSet(id, ledger, 'en');
    const place = head.indexOf(ledger.set(id).columns[name]?.label.en ?? '');
    const names = [...ledger.entities.values()].map((entity) => entity.name.en);
    for (const row of rows) expect(names).toContain(row[place]);
  });
});
