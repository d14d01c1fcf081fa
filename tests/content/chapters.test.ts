import { describe, expect, test } from 'vitest';
import { idsIn } from '../../src/ledger/data-sets/sets.ts';
import { ledger } from '../../src/ledger/site-ledger.ts';
import { parityProblems } from '../../src/prose/both/parity.ts';
import { checkedTexts } from '../../src/prose/check/validated-texts.ts';
import { rhythmOf } from '../../src/prose/check/figure-rhythm.ts';
import { outline } from '../../src/schemas/read/outline.ts';
import { fieldsOf } from '../../src/prose/read/mdx-tree.ts';
import { usesOf } from '../../src/prose/read/references.ts';
import { widgets } from '../../src/widget/registry.ts';

const chapters = Object.entries(checkedTexts).filter(([file]) =>
  /^content\/chapters\/[^/]+\/(?:en|zh)\.mdx$/.test(file),
);

test('the outline and the chapters’ folders agree', () => {
  const folders = new Set(chapters.map(([file]) => file.split('/')[2]));
  expect([...folders].sort()).toEqual([...outline].sort());
  for (const slug of outline)
    expect(checkedTexts).toHaveProperty([`content/chapters/${slug}/en.mdx`]);
});

test.each(outline)('the texts of %s ask for the same facts and pursue the same aims', (slug) => {
  const [en, zh] = (['en', 'zh'] as const).map(
    (locale) => checkedTexts[`content/chapters/${slug}/${locale}.mdx`],
  );
  expect(en && zh ? parityProblems({ en, zh }) : []).toEqual([]);
});

describe.each(chapters)('%s', (file, text) => {
  const uses = usesOf(text);
  const aims = Object.keys((fieldsOf(text) as { aims: Record<string, string> }).aims);

  test('has an aim for each check and a check for each aim', () => {
    expect([...new Set(uses.checks.map(({ aim }) => aim))].sort()).toEqual(aims.sort());
  });

  test('names guesses and checks once each', () => {
    const ids = [...uses.guesses, ...uses.checks].map(({ id }) => id);
    expect(new Set(uses.guesses.map(({ id }) => id)).size).toBe(uses.guesses.length);
    expect(new Set(uses.checks.map(({ id }) => id)).size).toBe(uses.checks.length);
    expect(ids.every((id) => /^[a-z-]+$/.test(id))).toBe(true);
  });

  test('is as long as a chapter and rests on enough facts', () => {
    const [least, most] = file.endsWith('/zh.mdx') ? [2800, 4200] : [2700, 3000];
    expect(uses.words).toBeGreaterThanOrEqual(least);
    expect(uses.words).toBeLessThanOrEqual(most);
    expect(uses.facts.length).toBeGreaterThanOrEqual(40);
  });
});

/** All cells of data sets that name a fact, or a source. */
const cellsOf = (kind: 'fact' | 'source') =>
  [...ledger.sets.values()].flatMap((set) => [...idsIn(set, kind)]);

test('every fact is used: by prose, a widget, another fact, a company, an event or a data set', () => {
  const used = new Set([
    ...Object.entries(checkedTexts)
      .filter(([file]) => file.endsWith('.mdx'))
      .flatMap(([, text]) => usesOf(text).facts),
    ...[...widgets.values()].flatMap(({ facts }) => facts),
    ...[...ledger.facts.values()].flatMap(({ derived, others }) => [
      ...(derived?.from ?? []),
      ...others.flatMap(({ fact }) => fact ?? []),
    ]),
    ...[...ledger.entities.values()].flatMap(({ facts }) => facts),
    ...[...ledger.events.values()].map(({ fact }) => fact),
    ...cellsOf('fact'),
  ]);
  expect([...ledger.facts.keys()].filter((id) => !used.has(id))).toEqual([]);
});

test('every source and every term is used', () => {
  const cited = new Set([
    ...[...ledger.facts.values()].flatMap(({ sources }) => sources.map(({ source }) => source)),
    ...[...ledger.terms.values()].map(({ source }) => source),
    ...cellsOf('source'),
  ]);
  expect([...ledger.sources.keys()].filter((id) => !cited.has(id))).toEqual([]);
});

test('every widget stands in a chapter', () => {
  const placed = new Set(chapters.flatMap(([, text]) => rhythmOf(text).widgets));
  expect([...widgets.keys()].filter((id) => !placed.has(id))).toEqual([]);
});

test.each(chapters)('%s leads nowhere else to see what is being said', (_, text) => {
  expect(text).not.toMatch(/\]\((?:\.\.\/)*(?:zh\/)?widgets\//);
});
