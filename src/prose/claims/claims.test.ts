import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import { checkedTexts } from '../check/validated-texts.ts';
import { chapterLocales } from '../read/chapters.ts';
import { outline } from '../../schemas/read/outline.ts';
import { usesOf } from '../read/references.ts';
import { checkedClaims, claimRows, claimTable } from './claim-rows.ts';
import { claimsIn } from './claims.ts';

test('a claim is taken with its sentence and its section', () => {
  const text = [
    'Before. <Fact id="a">980 million</Fact> is 9.8 亿. After.',
    '## How *many* times?',
    'It was <Fact id="b">98 million</Fact> or <Fact id="c" />, they said! “No,” was the answer.',
  ].join('\n\n');
  expect(claimsIn(text)).toEqual([
    { fact: 'a', words: '980 million', before: '', after: ' is 9.8 亿.', section: '', anchor: '' },
    {
      fact: 'b',
      words: '98 million',
      before: 'It was ',
      after: ' or , they said!',
      section: 'How many times?',
      anchor: 'how-many-times',
    },
    {
      fact: 'c',
      words: '',
      before: 'It was 98 million or ',
      after: ', they said!',
      section: 'How many times?',
      anchor: 'how-many-times',
    },
  ]);
  expect(claimsIn('他说：<Fact id="a">“一家也没有。都不行。”</Fact>')[0]?.words).toBe(
    '“一家也没有。都不行。”',
  );
  expect(claimsIn('共<Fact id="a">9800余万次</Fact>。考拉否认。')[0]?.after).toBe('。');
});

test('any words around a claim come back as they are', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z ,.A-Z]{0,40}$/),
      fc.stringMatching(/^[a-z0-9 ]{1,9}$/),
      (text, words) => {
        const [claim] = claimsIn(`x${text} y <Fact id="a">${words}</Fact>, z`);
        expect(claim?.words).toBe(words.replace(/\s+/g, ' ').trim());
        expect(claim?.after).toMatch(/^, ?z$/);
      },
    ),
  );
});

const texts = outline.flatMap((slug) =>
  chapterLocales(slug).map((locale) => ({
    slug,
    locale,
    text: checkedTexts[`content/chapters/${slug}/${locale}.mdx`] ?? '',
  })),
);

describe.each(texts)('the chapter $slug, $locale', ({ slug, locale, text }) => {
  const claims = checkedClaims(claimsIn(text), ledger, locale);

  test('has every fact that its prose names among its claims', () => {
    const named = [...text.matchAll(/<Fact\b/g)].length;
    expect(claims).toHaveLength(named);
    const asked = new Set(usesOf(text).guesses.map(({ fact }) => fact));
    const found = new Set(claims.map(({ fact }) => fact));
    for (const id of usesOf(text).facts) expect(found.has(id) || asked.has(id), id).toBe(true);
  });

  test('tells machines all of each, and no address of a copy', () => {
    const rows = claimRows(claims, ledger, locale, `chapters/${slug}/`);
    const [head = [], ...table] = claimTable(rows);
    expect(table).toHaveLength(rows.length);
    for (const row of rows) {
      expect(row.shown, String(row.sentence)).not.toBe('');
      expect(row.sentence).toContain(row.shown);
      expect(row.sentence).not.toMatch(/[\uE000-\uE002<>{}]/);
      expect(row.who).not.toBe('');
    }
    const copies = [...ledger.sources.values()].flatMap(({ copy }) => copy ?? []);
    const all = JSON.stringify(table);
    for (const copy of copies) expect(all).not.toContain(copy);
    expect(head).toContain('status');
  });
});

test('there are chapters to check', () => {
  expect(texts.length).toBeGreaterThanOrEqual(outline.length);
  expect(locales.length).toBe(2);
});
