import { expect, test } from 'vitest';
import { checkedTexts } from '../check/validated-texts.ts';
import { corrections } from './corrections.ts';
import { edition, editionOf } from './edition.ts';

const texts = {
  'content/facts/one.yaml': "count:\n  value: 7\n  date: '2031-01-01'\n",
  'content/chapters/one/en.mdx': "---\ntitle: 'One'\nupdated: '2026-11-22'\n---\n\nWords.\n",
};

test('an edition is the newest day on which a text or a record was changed, and a hash of the content', () => {
  expect(editionOf(texts, [])).toEqual({
    date: '2026-11-22',
    hash: expect.stringMatching(/^[0-9a-f]{8}$/) as string,
  });
  expect(editionOf(texts, [{ date: '2026-11-30' }, { date: '2026-10-01' }]).date).toBe(
    '2026-11-30',
  );
});

test('the hash follows every text and its name, not their order nor how lines end', () => {
  const { hash } = editionOf(texts, []);
  const entries = Object.entries(texts);
  expect(editionOf(Object.fromEntries(entries.toReversed()), []).hash).toBe(hash);
  const crlf = entries.map(([file, text]) => [file, text.replaceAll('\n', '\r\n')] as const);
  expect(editionOf(Object.fromEntries(crlf), []).hash).toBe(hash);
  for (const [file, text] of entries) {
    expect(editionOf({ ...texts, [file]: `${text} ` }, []).hash).not.toBe(hash);
    const { [file]: moved, ...rest } = texts as Record<string, string>;
    expect(editionOf({ ...rest, [`${file}.old`]: moved ?? '' }, []).hash).not.toBe(hash);
  }
});

test('this edition has the day of the newest correction or revision, whatever day it is built', () => {
  const revised = Object.values(checkedTexts).flatMap(
    (text) => /^updated: '?([\d-]+)/m.exec(text)?.[1] ?? [],
  );
  expect(revised.length).toBeGreaterThan(5);
  const days = [...revised, ...corrections.map(({ date }) => date)];
  expect(days).toContain(edition.date);
  expect(days.filter((day) => day > edition.date)).toEqual([]);
});
