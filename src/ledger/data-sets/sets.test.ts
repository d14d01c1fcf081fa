import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSets } from './sets.ts';

const head = `title: { en: 'Platforms', zh: '平台' }
definition: { en: 'Counted.', zh: '计数。' }
compare: { en: 'With nothing.', zh: '无。' }
columns:
  date: { label: { en: 'Date', zh: '日期' }, kind: date }
  value: { label: { en: 'Count', zh: '数' }, kind: number }
  note: { label: { en: 'Note', zh: '注' }, kind: text, optional: true }
  source: { label: { en: 'Source', zh: '来源' }, kind: source }
`;
const known = {
  facts: new Set(['a-fact']),
  sources: new Set(['a-source']),
  entities: new Set(['a-firm']),
};
const read = (csv: string) =>
  readSets({ 'content/data/x.yaml': head, 'content/data/x.csv': csv }, known);
const first = 'date,value,note_en,note_zh,source';

test('reads dates, numbers, texts in both languages and sources', () => {
  const { sets, problems } = read(
    `${first}\n2015-06-30,2028,"a, b",甲,a-source\n2016,-1.5,,,a-source\n`,
  );
  expect(problems).toEqual([]);
  expect(sets.get('x')?.rows).toEqual([
    { date: '2015-06-30', value: 2028, note: { en: 'a, b', zh: '甲' }, source: 'a-source' },
    { date: '2016', value: -1.5, source: 'a-source' },
  ]);
});

test('reads the ids of entities, and complains of one that there is not', () => {
  const firms = head.replace(
    'source:',
    'firm: { label: { en: F, zh: 企 }, kind: entity }\n  source:',
  );
  const set = (firm: string) =>
    readSets(
      {
        'content/data/x.yaml': firms,
        'content/data/x.csv': `date,value,note_en,note_zh,firm,source\n2016,1,,,${firm},a-source`,
      },
      known,
    );
  expect(set('a-firm').sets.get('x')?.rows[0]).toHaveProperty('firm', 'a-firm');
  expect(set('no-firm').problems[0]?.message).toMatch(/x › firm: there is no .* “no-firm”/);
});

test.each([
  ['date,value', 1, /the head must be date,value,note_en,note_zh,source/],
  [`${first}\nyesterday,1,,,a-source`, 2, /x › date: “yesterday” is no date/],
  [`${first}\n2015,1,,,a-source\n2016,many,,,a-source`, 3, /“many” is no number/],
  [`${first}\n2015,,,,a-source`, 2, /value: is empty/],
  [`${first}\n2015,1,only,,a-source`, 2, /note: needs both languages/],
  [`${first}\n2015,1,,,nobody`, 2, /no source “nobody”/],
  [`${first}\n2015,1,,,a-source,more`, 2, /has 6 cells, the head has 5/],
  [first, 1, /has no rows/],
])('says what is wrong and where: %j', (csv, line, message) => {
  const { problems } = read(csv);
  expect(problems).toContainEqual({
    file: 'content/data/x.csv',
    line,
    message: expect.stringMatching(message) as string,
  });
});

test('a set without rows beside it is a problem', () => {
  const { problems } = readSets({ 'content/data/x.yaml': head }, known);
  expect(problems[0]?.message).toMatch(/content\/data\/x.csv is missing/);
});

test('any text is read or complained of, never thrown at the writer', () => {
  fc.assert(
    fc.property(fc.string(), (csv) => {
      const { sets, problems } = read(`${first}\n${csv}`);
      expect(problems.length > 0 || sets.get('x')?.rows.length).toBeTruthy();
    }),
  );
});
