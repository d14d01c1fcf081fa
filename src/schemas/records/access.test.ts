import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readYaml } from '../read/read-yaml.ts';
import { siteTexts } from '../read/site-texts.ts';
import { accessSchema, accessTests, clauseOf } from './access.ts';

const file = 'content/access.yaml';
const { data: criteria = [], problems } = readYaml(file, siteTexts[file] ?? '', accessSchema);

test('the report has every criterion of the two levels once', () => {
  expect(problems).toEqual([]);
  expect(new Set(criteria.map(({ id }) => id)).size).toBe(55);
  expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31);
  expect(criteria.filter(({ id }) => clauseOf(id) === undefined)).toHaveLength(6);
});

test('each test that the report names is there', () => {
  for (const [where, name] of Object.values(accessTests))
    expect(readFileSync(where, 'utf8'), where).toContain(name);
});

test('the report names each test for something', () => {
  const named = new Set(criteria.flatMap(({ by }) => by));
  expect([...named].sort()).toEqual(Object.keys(accessTests).sort());
});
