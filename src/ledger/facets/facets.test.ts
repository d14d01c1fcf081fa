import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showDate } from '../../i18n/dates.ts';
import { locales } from '../../i18n/locales.ts';
import { ledger } from '../site-ledger.ts';
import { facetNames, facetValues, isContradicted, undated } from './facets.ts';
import { yearsOf } from './years.ts';

const facts = [...ledger.facts.values()];
const topics = [...new Set(facts.map(({ topic }) => topic))];

describe.each(facetNames)('the facet %s', (facet) => {
  const values = facetValues(facts, facet, topics);

  test('has every record under at least one value', () => {
    const seen = new Set(values.flatMap(({ facts: found }) => found.map(({ id }) => id)));
    expect(seen.size).toBe(facts.length);
  });

  test('names each value once, none without records', () => {
    expect(new Set(values.map(({ value }) => value)).size).toBe(values.length);
    for (const { facts: found } of values) expect(found.length).toBeGreaterThan(0);
  });
});

test('a span of years is found in each of them, and an undated record under a value of its own', () => {
  const years = new Map(
    facetValues(facts, 'year', topics).map(({ value, facts: found }) => [
      value,
      found.map(({ id }) => id),
    ]),
  );
  for (const year of ['2015', '2016', '2017', '2018', '2019'])
    expect(years.get(year)).toContain('lookups-98-million');
  expect(years.get('2014')).not.toContain('lookups-98-million');
  expect(years.get(undated)?.length).toBeGreaterThan(5);
});

test('years are the same in the ledger’s writing and in words', () => {
  for (const { date } of facts.filter(({ date }) => date !== undated))
    for (const locale of locales) expect(yearsOf(showDate(date, locale))).toEqual(yearsOf(date));
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), fc.nat(30), (year, more) => {
      expect(yearsOf(`${year}/${year + more}`)).toHaveLength(more + 1);
    }),
  );
  expect(yearsOf(undated)).toEqual([]);
});

test('a record with other values is contradicted, whatever its status', () => {
  expect(isContradicted(ledger.fact('technode-980-million'))).toBe(true);
  expect(isContradicted(ledger.fact('lookups-98-million'))).toBe(true);
  expect(isContradicted(ledger.fact('vietnam-2019'))).toBe(false);
});
