import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { twinPlaces } from './twin-places.ts';

const read = (folder: string, locale: string) =>
  readFileSync(`${folder}/${locale}.mdx`, 'utf8').replace(/\r\n/g, '\n');

test.each(
  globSync('content/chapters/*').filter((folder) => globSync(`${folder}/zh.mdx`).length > 0),
)('every section of %s leads to one of the other language, and most of them back', (folder) => {
  const [en, zh] = [read(folder, 'en'), read(folder, 'zh')];
  const [there, back] = [twinPlaces(en, zh), twinPlaces(zh, en)];
  const headings = (text: string) => text.match(/^## /gm)?.length ?? 0;
  expect(Object.keys(there)).toHaveLength(headings(en));
  expect(Object.keys(back)).toHaveLength(headings(zh));
  const mutual = Object.entries(there).filter(([id, twin]) => back[twin] === id);
  expect(mutual.length).toBeGreaterThanOrEqual(0.8 * headings(en));
});

test('a text that stands alone has no twins', () => {
  expect(twinPlaces('## One\n\nWords.', '')).toEqual({});
});
