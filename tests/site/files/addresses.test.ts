import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dist, fileOf } from '../site.ts';

const list = readFileSync(new URL('published-addresses.txt', import.meta.url), 'utf8');
const addresses = list.trimEnd().split('\n');

test('no address that was ever published is dead', () => {
  expect(addresses.filter((address) => !existsSync(`${dist}${fileOf(address)}`))).toEqual([]);
});

test('the list of published addresses is sorted, whole and without doubles', () => {
  expect(addresses).toEqual([...new Set(addresses)].sort());
  expect(addresses.length).toBeGreaterThan(2000);
  for (const kind of [
    '/',
    '/zh/chapters/',
    '/embed/scale/',
    '/oembed/scale.json',
    '/data/facts.csv',
    '/facts/lookups-98-million/',
    '/pictures/scale/lit=reported.en.dark.png',
    '/teach/course.zip',
  ])
    expect(
      addresses.some((address) => address.startsWith(kind)),
      kind,
    ).toBe(true);
});
