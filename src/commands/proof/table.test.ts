import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rows } from './rows.mjs';
import { rowsIn, withTable } from './table.mjs';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

test('the README’s table has the rows that the command knows', () => {
  expect([...rowsIn(readme).keys()]).toEqual(rows.map(({ name }) => name));
  for (const { name, tried } of rows) expect(rowsIn(readme).get(name)).toContain(tried);
});

describe('a row', () => {
  const place =
    'Above.\n\n<!-- proof: npm run proof writes this -->\n\n<!-- end of proof -->\n\nBelow.\n';
  const table = (text: string, result?: { tried: number; held: number; day: string }) =>
    withTable(text, [{ name: 'faults', tried: 'Pages', ...(result ? { result } : {}) }]).readme;

  test('says how many held, and that not all did', () => {
    expect(table(place, { tried: 1200, held: 1200, day: '2026-11-30' })).toContain(
      '| `faults` | Pages | 1,200 | all | 2026-11-30 |',
    );
    expect(table(place, { tried: 12, held: 11, day: '2026-11-30' })).toContain('| 12 | **11** |');
  });

  test('that was never tried says so; one that was not tried again keeps what it said', () => {
    expect(table(place)).toContain('not tried');
    const once = table(place, { tried: 7, held: 7, day: '2026-11-30' });
    expect(table(once)).toBe(once);
    expect(once).toMatch(/^Above\.[^]*Below\.\n$/);
  });

  test('has a place, or the command says that there is none', () => {
    expect(() => table('Nothing here.')).toThrow('no place');
  });
});
