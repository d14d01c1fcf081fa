import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { bibtexCitation, cslCitation, plainCitation, risCitation } from './citation.ts';

const cited = {
  id: 'kaola-case',
  title: 'The {Kaola} case: 100% & more',
  site: '980 Million Checks',
  address: 'https://checks.example/chapters/kaola-case/',
  date: '2026-11-22',
  edition: '2026-11-30, 3f2a9c1d',
  locale: 'en' as const,
};

/** What a reference manager makes of a citation. */
const read = (text: string) => {
  const [item] = new Cite(text).data as Record<string, unknown>[];
  const { type, title, author, issued, edition, URL: address, language } = item ?? {};
  return { type, title, issued, edition, address, language, author: JSON.stringify(author) };
};

test('a citation names title, site, day, edition and address', () => {
  expect(plainCitation(cited)).toBe(
    '980 Million Checks. “The {Kaola} case: 100% & more.” 2026-11-22. Edition 2026-11-30, 3f2a9c1d. https://checks.example/chapters/kaola-case/',
  );
  expect(plainCitation({ ...cited, title: 'How many?' })).toContain('“How many?” 2026');
});

test('a citation stands in Chinese as Chinese cites', () => {
  const chinese = { ...cited, title: '万与亿', site: '9.8亿，还是9800万？', locale: 'zh' as const };
  expect(plainCitation(chinese)).toBe(
    `《万与亿》，“9.8亿，还是9800万？”网站，2026年11月22日修订，版本2026-11-30, 3f2a9c1d，${cited.address}`,
  );
});

test('a reference manager reads the same from BibTeX, CSL-JSON and RIS', () => {
  const wanted = {
    type: 'webpage',
    title: cited.title,
    issued: { 'date-parts': [[2026, 11, 22]] },
    edition: cited.edition,
    address: cited.address,
    language: 'en',
  };
  for (const text of [cslCitation(cited), bibtexCitation(cited), risCitation(cited)]) {
    expect(read(text), text).toMatchObject(wanted);
    expect(read(text).author).toContain(cited.site);
  }
});
