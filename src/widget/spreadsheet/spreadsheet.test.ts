import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { showDate } from '../../i18n/dates.ts';
import { locales } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';
import { writeCsv } from '../../ledger/data-sets/csv.ts';
import { tableOfSet } from '../../ledger/data-sets/table.ts';
import { ledgerAsRows } from '../../ledger/export.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import type { Table } from '../define.ts';
import { inputsOf, tableOfState, widgets } from '../registry.ts';
import { forSpreadsheet } from './for-spreadsheet.ts';
import { readShownDate } from './read-shown-date.ts';

/** A file as a spreadsheet opens it: a row an array, an empty cell undefined. */
function opened(csv: string): unknown[][] {
  const { Sheets, SheetNames } = read(new TextEncoder().encode(csv), { type: 'array' });
  const sheet = Sheets[SheetNames[0] ?? ''];
  return sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true }) : [];
}

const date = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.nat(12), fc.nat(28))
  .map(([year, month, day]) =>
    [year, month, month && day]
      .filter(Boolean)
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
  );

describe('a date in words', () => {
  test('is read as it was written, in every language', () => {
    fc.assert(
      fc.property(date, fc.option(date), fc.constantFrom(...locales), (from, to, locale) => {
        const written = to === null ? from : `${from}/${to}`;
        expect(readShownDate(showDate(written, locale))).toBe(written);
      }),
    );
    expect(readShownDate('31 December 2020')).toBe('2020-12-31');
    expect(readShownDate('2020年12月')).toBe('2020-12');
  });

  test('is the whole text or none', () => {
    for (const text of [
      '',
      '–',
      'since 2015',
      '31 December',
      'WDZJ, 2018',
      '2018 年',
      'May 20 2018',
    ])
      expect(readShownDate(text)).toBeUndefined();
  });
});

test('a column of numbers and words becomes two, and nothing is lost', () => {
  const table: Table = {
    head: ['Step', 'Yuan'],
    rows: [
      ['a', 5],
      ['b', 'not reported'],
      ['c', '–'],
    ],
  };
  expect(forSpreadsheet(table, '{head}, in words')).toEqual({
    head: ['Step', 'Yuan', 'Yuan, in words'],
    rows: [
      ['a', 5, ''],
      ['b', '', 'not reported'],
      ['c', '', ''],
    ],
  });
});

test('texts stay texts in a spreadsheet, numbers numbers', () => {
  const cells = [
    '000000199001010018',
    '98,000,000',
    '9800 0000',
    '=1+1',
    '-',
    '3-4',
    '43.2%',
    '%=0,9-',
    '"x"',
  ];
  expect(opened(writeCsv([['x', ...cells, 12.5]]))[0]).toEqual(['x', ...cells, 12.5]);
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer(), fc.stringMatching(/^[\d,. %=+a-]{1,12}$/)), { minLength: 1 }),
      (row) => {
        const shown = opened(writeCsv([['head', ...row]]))[0];
        row.forEach((cell, place) => {
          const isYear = typeof cell === 'string' && /^(?:1[89]|2[01])\d\d$/.test(cell);
          if (typeof cell === 'number') expect(shown?.[place + 1]).toBe(cell);
          else if (!isYear && cell.trim() === cell) expect(String(shown?.[place + 1])).toBe(cell);
        });
      },
    ),
  );
});

const tables = locales.flatMap((locale) => [
  ...[...widgets.values()].flatMap((manifest) => {
    const inputs = inputsOf(manifest, ledger, locale);
    return manifest.views(inputs).map(({ name, state }) => ({
      name: `${manifest.id}, ${name}, ${locale}`,
      table: forSpreadsheet(tableOfState(manifest, state, inputs), words[locale].widget.inWords),
    }));
  }),
  ...[...ledger.sets.keys()].map((id) => ({
    name: `${id}, ${locale}`,
    table: forSpreadsheet(tableOfSet(id, ledger, locale), words[locale].widget.inWords),
  })),
]);

test.each([
  ...tables,
  {
    name: 'the ledger',
    table: {
      head: ledgerAsRows(ledger)[0]?.map(String) ?? [],
      rows: ledgerAsRows(ledger).slice(1),
    },
  },
])('$name: a spreadsheet reads every cell as it is meant', ({ table }) => {
  const { head, rows } = table;
  const [shownHead = [], ...shown] = opened(writeCsv([head, ...rows]));
  expect(shownHead).toEqual(head);
  expect(shown).toHaveLength(rows.length);
  head.forEach((name, column) => {
    const read = shown.map((row) => row[column]).filter((cell) => cell !== undefined);
    const meant = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    expect(read, name).toHaveLength(meant.length);
    // A column is all numbers or all words.
    expect(new Set(meant.map((cell) => typeof cell)).size, name).toBeLessThanOrEqual(1);
    meant.forEach((cell, row) => {
      if (typeof cell === 'number') {
        expect(read[row], name).toBe(cell);
        // Fifteen digits are all that a spreadsheet keeps, and more than any record supports.
        expect(String(cell).replace(/\D|^0+/g, '').length, `${name}: ${cell}`).toBeLessThanOrEqual(
          15,
        );
      } else {
        expect(cell).not.toBe('–');
        // ISO dates may become a spreadsheet's own dates; every other text stays as it is.
        if (!/^\d{4}(?:-\d\d)*$/.test(cell)) expect(read[row], name).toBe(cell);
      }
    });
  });
});
