import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { built, chapters, embeds, fileOf, pages } from './site.ts';

const site = 'http://localhost:4321';
const ids = new Map<string, Set<string>>();
const idsOf = (file: string) => {
  const known =
    ids.get(file) ??
    new Set([...built(file).matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? ''));
  ids.set(file, known);
  return known;
};

test('no mirror, repost or scraped copy is linked or shown', () => {
  const sources = parse(
    readFileSync(new URL('../../content/sources.yaml', import.meta.url), 'utf8'),
  ) as Record<string, { copy?: string }>;
  const copies = Object.values(sources).flatMap(({ copy }) => copy ?? []);
  expect(copies.length).toBeGreaterThan(0);
  const files = [...[...pages, ...embeds].map(fileOf), 'data/facts.json', 'data/facts.csv'];
  const shown = files.flatMap((file) => {
    const text = built(file);
    return copies.filter((copy) => text.includes(copy)).map((copy) => `${file} shows ${copy}`);
  });
  expect(shown).toEqual([]);
});

test('links to other hosts go to listed sources and licences only', () => {
  const sources = parse(
    readFileSync(new URL('../../content/sources.yaml', import.meta.url), 'utf8'),
  ) as Record<string, { url?: string }>;
  const allowed = new Set(Object.values(sources).flatMap(({ url }) => url ?? []));
  const strangers = pages.flatMap((page) =>
    [...built(fileOf(page)).matchAll(/<a [^>]*href="(https?:[^"]*)"/g)]
      .map((match) => (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
      .filter((href) => !href.startsWith(site) && !allowed.has(href))
      .map((href) => `${page} → ${href}`),
  );
  expect(strangers).toEqual([]);
});

test('every number in a chapter opens a record that exists', () => {
  let checked = 0;
  for (const page of chapters) {
    const html = built(fileOf(page));
    const cards = [
      ...[...html.matchAll(/data-card="([^"]*)"/g)].map(([, id = '']) => id),
      ...[...html.matchAll(/<a class="fact[^>]*href="[^"]*\/facts\/([^"/]+)\/"/g)].map(
        ([, id = '']) => `record-${id}`,
      ),
    ];
    checked += cards.length;
    for (const id of cards) expect(idsOf(fileOf(page)).has(id), `${page} #${id}`).toBe(true);
  }
  expect(checked).toBeGreaterThan(500);
});

test('each capsule is one file: it names nothing to fetch', () => {
  for (const embed of embeds) {
    const html = built(fileOf(embed));
    expect(html).not.toMatch(
      /<script[^>]+src=|<link[^>]+rel="(?:stylesheet|preload|modulepreload|icon)"|url\((?!#)|@import|<img|<iframe/,
    );
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'$/,
    );
    expect(html).not.toMatch(/ style="/);
  }
});
