import { describe, expect, test } from 'vitest';
import { factAsData, ledgerAsData, ledgerAsRows } from '../export.ts';
import { firstPublished } from './version.ts';
import { ledger } from '../site-ledger.ts';

const facts = [...ledger.facts.values()];
/** The table, with the cells of each row by the names of their columns. */
function table() {
  const [head = [], ...rows] = ledgerAsRows(ledger);
  const cells = rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at], cell])));
  return { head, rows, cells };
}

describe('the ledger as a table', () => {
  test('has a row a record, and names each of its columns once', () => {
    const { head, rows, cells } = table();
    expect(head).toEqual([
      ...['id', 'value', 'unit', 'bound', 'date', 'status', 'label_en', 'label_zh'],
      ...['claim_en', 'claim_zh', 'attribution_en', 'attribution_zh', 'sources'],
      ...['version', 'changed'],
    ]);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(cells.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
  });

  test('says of each record what stands in it', () => {
    const { cells } = table();
    facts.forEach((fact, at) => {
      const row = cells[at] ?? {};
      expect([row['unit'], row['bound'], row['date']], fact.id).toEqual([
        ...[fact.unit ?? '', fact.bound, fact.date],
      ]);
      expect([row['status'], row['label_en'], row['label_zh']]).toEqual([
        ...[fact.status, fact.label.en, fact.label.zh],
      ]);
      expect([row['claim_en'], row['claim_zh']]).toEqual([fact.claim.en, fact.claim.zh]);
      expect([row['attribution_en'], row['attribution_zh']]).toEqual([
        ...[fact.attribution.en, fact.attribution.zh],
      ]);
      expect(row['version']).toBe(fact.history.length + 1);
      const days = fact.history.map(({ date }) => date).sort();
      expect(row['changed']).toBe(days.at(-1) ?? firstPublished);
    });
    expect(new Set(cells.map(({ changed }) => changed)).size).toBeGreaterThan(1);
  });

  test('gives a value the digits that its source supports, and none where there is none', () => {
    const { cells } = table();
    let rounded = 0;
    facts.forEach(({ id, value, digits }, at) => {
      const shown = cells[at]?.['value'];
      if (value === undefined) expect(shown, id).toBe('');
      else expect(shown, id).toBe(Number(value.toPrecision(digits ?? 15)));
      if (value !== undefined && shown !== value) rounded += 1;
    });
    expect(rounded).toBeGreaterThan(0);
    expect(cells.some(({ value }) => value === '')).toBe(true);
  });

  test('names each publisher once', () => {
    const { cells } = table();
    facts.forEach((fact, at) => {
      const names = fact.sources.map(({ source }) => ledger.source(source).publisher.en);
      const listed = String(cells[at]?.['sources']).split('; ');
      expect(listed, fact.id).toEqual([...new Set(names)].length > 0 ? [...new Set(names)] : ['']);
    });
  });
});

describe('a record as data', () => {
  test('has its version, its sources and what it is computed from, and no address that is not linked', () => {
    for (const fact of facts) {
      const data = JSON.parse(JSON.stringify(factAsData(fact.id, ledger))) as {
        fact: Record<string, unknown>;
        from?: { id: string; version: number }[];
        sources: Record<string, unknown>[];
      };
      expect(data.fact).toMatchObject({ id: fact.id, claim: fact.claim, status: fact.status });
      expect(data.fact['version']).toBe(fact.history.length + 1);
      expect(data.fact['changed']).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(data.fact).not.toHaveProperty('place');
      expect('value' in data.fact).toBe(fact.value !== undefined);
      expect(data.from?.map(({ id }) => id)).toEqual(fact.derived?.from);
      for (const { version } of data.from ?? []) expect(version).toBeGreaterThan(0);
      const cited = [...new Set(fact.sources.map(({ source }) => source))];
      expect(data.sources.map(({ id }) => id)).toEqual(cited);
      for (const source of data.sources) expect(source).not.toHaveProperty('copy');
    }
    expect(() => factAsData('no-such-record', ledger)).toThrow(RangeError);
  });

  test('of the whole ledger is each record and each source once', () => {
    const { cells } = table();
    const data = JSON.parse(JSON.stringify(ledgerAsData(ledger))) as {
      facts: { id: string; value?: number; changed: string }[];
      sources: Record<string, unknown>[];
    };
    expect(data.facts.map(({ id }) => id)).toEqual([...ledger.facts.keys()]);
    expect(data.facts.map(({ value }) => value ?? '')).toEqual(cells.map(({ value }) => value));
    expect(data.facts.map(({ changed }) => changed)).toEqual(cells.map(({ changed }) => changed));
    expect(data.sources.map(({ id }) => id)).toEqual([...ledger.sources.keys()]);
    expect([...ledger.sources.values()].some(({ copy }) => copy !== undefined)).toBe(true);
    for (const source of data.sources) expect(source).not.toHaveProperty('copy');
  });
});
