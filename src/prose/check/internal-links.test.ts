import { expect, test } from 'vitest';
import { ledger } from '../../ledger/site-ledger.ts';
import { siteTexts } from '../../schemas/read/site-texts.ts';
import { placeIn, placeProblem } from './internal-links.ts';
import { rulesFor } from './site-check.ts';

const rules = rulesFor(siteTexts, ledger);
const guess = '<Guess id="many" fact="lookups-98-million">\nHow many?\n</Guess>';
const check = '<Check id="why" aim="a">\nWhy?\n</Check>';
const texts = {
  'content/chapters/a/en.mdx': `## What was it?\n\n${guess}\n\n## And then?\n\n${check}\n`,
  'content/chapters/a/zh.mdx': `## 是什么？\n\n${guess}\n\n## 后来呢？\n`,
  'content/chapters/b/en.mdx': '## Only in English\n',
};

test.each([
  'chapters/a/',
  'chapters/a/#what-was-it',
  'chapters/a/#guess-many',
  'chapters/a/#check-why',
  'widgets/scale/',
  'widgets/scale/?zoom=1',
  'facts/lookups-98-million/',
  'check/',
])('%s leads somewhere', (link) => {
  expect(placeProblem(link, texts, rules)).toBeUndefined();
});

test.each([
  ['chapters/c/', /no chapter “c”/],
  ['chapters/a/#what-is-it', /chapter a has no place “#what-is-it”; it has what-was-it, and-then/],
  ['widgets/skale/', /no widget “skale”/],
  ['widgets/scale/?zoom=9', /reads the state “zoom=9” as “”/],
  ['widgets/scale/?read=rate&zoom=1', /as “read=rate”/],
  ['widgets/scale/?', /leave out the “\?”/],
  ['facts/no-such-fact/', /no fact “no-such-fact”/],
  ['check/#q', /leads nowhere/],
  ['/check/', /leads nowhere/],
  ['https://example.org/', /leads nowhere/],
])('%s is found', (link, message) => {
  expect(placeProblem(link, texts, rules)).toMatch(message);
});

test('a link is followed in Chinese as far as there is Chinese', () => {
  const inChinese = (link: string) => placeIn('zh', link, texts);
  expect(inChinese('widgets/scale/?zoom=1')).toEqual({
    locale: 'zh',
    page: 'widgets/scale/?zoom=1',
  });
  expect(inChinese('chapters/a/#and-then')).toEqual({ locale: 'zh', page: 'chapters/a/#后来呢' });
  expect(inChinese('chapters/a/#guess-many').page).toBe('chapters/a/#guess-many');
  expect(inChinese('chapters/a/#check-why').page).toBe('chapters/a/#后来呢');
  expect(inChinese('chapters/b/#only-in-english').locale).toBe('en');
});
