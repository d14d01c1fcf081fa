import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  everything,
  loosen,
  parseSelection,
  printSelection,
  select,
  wanted,
  type Row,
  type Selection,
} from './selection.ts';

const row = (id: string, part: Partial<Row>): Row => ({
  id,
  topic: 'kaola',
  status: 'reported',
  date: 'November 2019',
  disputed: false,
  text: id,
  sources: [],
  ...part,
});
const rows = [
  row('printed', {
    status: 'disputed',
    date: '2015 – 20 November 2019',
    disputed: true,
    text: '980 million checks 980,000,000 TechNode',
    sources: ['technode-2019 TechNode: China detains'],
  }),
  row('counted', { text: '98 million checks 98,000,000', sources: ['people-2019 People’s Daily'] }),
  row('fined', { topic: 'law', status: 'official', date: '2022', text: 'Didi fined' }),
  row('price', { topic: 'prices', date: 'undated', text: 'What data cost' }),
];
const ids = (part: Partial<Selection>) =>
  select(rows, { ...everything, ...part }).map(({ id }) => id);

const selection = fc.record({
  words: fc.constantFrom('', 'million', '98 checks', '９８', 'xyzzy', '%&=+ #'),
  topic: fc.constantFrom('', 'kaola', 'law', 'none'),
  status: fc.constantFrom('', 'reported', 'official', 'disputed'),
  year: fc.constantFrom('', '2015', '2017', '2019', '2022', 'undated'),
  source: fc.constantFrom('', 'technode', 'people-2019', 'nobody'),
  disputed: fc.boolean(),
});

describe('a selection', () => {
  test('finds by topic, status, year, source, words and dispute', () => {
    expect(ids({ topic: 'law' })).toEqual(['fined']);
    expect(ids({ status: 'reported' })).toEqual(['counted', 'price']);
    expect(ids({ year: '2017' })).toEqual(['printed']);
    expect(ids({ year: 'undated' })).toEqual(['price']);
    expect(ids({ source: 'Technode' })).toEqual(['printed']);
    expect(ids({ disputed: true })).toEqual(['printed']);
    expect(ids({ words: 'MILLION checks' })).toEqual(['printed', 'counted']);
    expect(ids({ words: '980000000' })).toEqual(['printed']);
    expect(ids({ words: '９８０，０００，０００' })).toEqual(['printed']);
  });

  test('is carried by an address whole', () => {
    fc.assert(
      fc.property(selection, (one) => {
        expect(parseSelection(printSelection(one))).toEqual(one);
      }),
    );
    expect(printSelection(everything)).toBe('');
  });

  test('any address is read', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(select(rows, parseSelection(query)).length).toBeLessThanOrEqual(rows.length);
      }),
    );
  });

  test('with one wish more never finds more', () => {
    fc.assert(
      fc.property(selection, (one) => {
        for (const part of wanted(one))
          expect(select(rows, one).length).toBeLessThanOrEqual(
            select(rows, { ...one, [part]: everything[part] }).length,
          );
      }),
    );
  });

  test('that finds nothing is told which one wish to give up, and what that finds', () => {
    fc.assert(
      fc.property(selection, (one) => {
        for (const { part, found } of loosen(rows, one))
          expect(select(rows, { ...one, [part]: everything[part] })).toHaveLength(found);
      }),
    );
    expect(loosen(rows, { ...everything, topic: 'law', year: '2019' })).toEqual([
      { part: 'topic', found: 2 },
      { part: 'year', found: 1 },
    ]);
  });
});
