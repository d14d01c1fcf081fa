import { expect, test } from 'vitest';
import { hastened } from './arrival.ts';
import { hashOf } from './inline-code.ts';

const imports = new Map([
  ['_astro/english.js', ['_astro/widget.js', '_astro/client.js']],
  ['_astro/widget.js', ['_astro/client.js', '_astro/scale.js']],
  ['_astro/renderer.js', ['_astro/client.js']],
]);
const island = (base: string) =>
  `<astro-island component-url="${base}_astro/english.js" renderer-url="${base}_astro/renderer.js"></astro-island>`;

test.each(['/', '/sub/path/'])('names every script of a page’s island once, under %s', (base) => {
  const html = hastened(`<head></head>${island(base)}`, imports);
  const named = [...html.matchAll(/modulepreload" href="([^"]*)"/g)].map(([, href]) => href);
  expect(named.sort()).toEqual(
    ['client', 'english', 'renderer', 'scale', 'widget'].map((name) => `${base}_astro/${name}.js`),
  );
});

test('leaves nothing in a page that hangs on the folder it was built in', () => {
  const html = island('/').replace('<astro-island', '<astro-island uid="2vdECf"');
  expect(hastened(html + html, imports)).toBe(island('/') + island('/'));
});

test('leaves a page of many figures to fetch what is seen', () => {
  const html = `<head></head>${island('/')}${island('/')}`;
  expect(hastened(html, imports)).toBe(html);
});

test('allows the styles that stand in a page, and no others', () => {
  const [own, other] = [hashOf('a{}'), hashOf('b{}')];
  const page = (hashes: string) =>
    `<meta content="style-src 'self' ${hashes}; img-src data:"><style>a{}</style>`;
  expect(hastened(page(`${other} ${own}`), imports)).toBe(page(own));
});
