import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ledger } from '../site-ledger.ts';
import { describePackage, fileOfTable } from './descriptor.ts';
import { packageTables } from './tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-package-'));
const descriptor = join(folder, 'datapackage.json');
const tables = packageTables(ledger);
const head = {
  title: '980 Million Checks: data',
  description: 'The ledger and its data sets.',
  homepage: 'https://checks.example/',
  version: '2026-11-30, 3f2a9c1d',
};

beforeAll(() => {
  mkdirSync(join(folder, 'tables'));
  for (const table of tables)
    writeFileSync(join(folder, 'tables', `${table.name}.csv`), fileOfTable(table));
  writeFileSync(descriptor, JSON.stringify(describePackage(tables, head)));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the data package', () => {
  test('is what the specification wants, and every cell is of its column’s type', async () => {
    const read = await Package.load(descriptor);
    expect(read.errors).toEqual([]);
    expect(read.valid).toBe(true);
    expect(read.resources.length).toBe(ledger.sets.size + 3);
    for (const resource of read.resources) {
      const rows = await resource.read({ keyed: true });
      expect(rows.length, resource.name).toBeGreaterThan(0);
    }
  });

  test('names in its keys only what stands in the other tables', () => {
    const ids = new Map(tables.map(({ name, rows }) => [name, new Set(rows.map(([id]) => id))]));
    const names = tables.flatMap(({ fields, foreignKeys, rows }) =>
      foreignKeys.flatMap(({ fields: column, reference: { resource } }) => {
        const place = fields.findIndex(({ name }) => name === column);
        return rows.flatMap((row) => (row[place] ? [[resource, row[place]] as const] : []));
      }),
    );
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter(([resource, id]) => !ids.get(resource)?.has(id))).toEqual([]);
  });

  test('has the value, the sources and no unlinked copy of every fact', () => {
    const facts = tables.find(({ name }) => name === 'facts');
    expect(facts?.rows.length).toBe(ledger.facts.size);
    const row = facts?.rows.find(([id]) => id === 'lookups-98-million') ?? [];
    expect(row).toContain(ledger.fact('lookups-98-million').value);
    const all = tables.map(fileOfTable).join('');
    const copies = [...ledger.sources.values()].flatMap(({ copy }) => copy ?? []);
    expect(copies.filter((copy) => all.includes(copy))).toEqual([]);
  });

  test('gives of a value the digits that the record supports and no others', () => {
    const facts = tables.find(({ name }) => name === 'facts');
    const place = (column: string) => facts?.fields.findIndex(({ name }) => name === column) ?? -1;
    const [value, digits] = [place('value'), place('digits')];
    const rows = facts?.rows.filter((row) => row[value] !== '') ?? [];
    expect(rows.length).toBeGreaterThan(200);
    for (const row of rows)
      expect(row[value], String(row[0])).toBe(
        Number(Number(row[value]).toPrecision(Number(row[digits]))),
      );
  });

  test('gives length and hash of each file', () => {
    const { resources } = JSON.parse(readFileSync(descriptor, 'utf8')) as {
      resources: { path: string; bytes: number; hash: string }[];
    };
    for (const { path, bytes, hash } of resources) {
      const file = readFileSync(join(folder, path));
      expect(file.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
    }
  });
});

describe('the samples', () => {
  const sample = (name: string) => join('public/data/samples', name);
  const wanted = [
    `facts: ${ledger.facts.size} rows`,
    'technode-980-million: 980000000 (TechNode, citing CCTV)',
  ];

  /** How a language says that it and what its sample needs are on hand: where it does not, its test is skipped by name. */
  const languages = [
    { named: 'Node', command: 'node', file: 'read.mjs', ready: ['--version'] },
    { named: 'Python', command: 'python3', file: 'read.py', ready: ['--version'] },
    {
      named: 'R with jsonlite',
      command: 'Rscript',
      file: 'read.R',
      ready: ['-e', 'jsonlite::toJSON'],
    },
  ];

  for (const { named, command, file, ready } of languages)
    test.skipIf(spawnSync(command, ready).status !== 0)(`in ${named} reads it`, () => {
      const printed = execFileSync(command, [sample(file), descriptor], { encoding: 'utf8' });
      for (const line of wanted) expect(printed.split('\n')).toContain(line);
    });
});
