import { expect, test } from 'vitest';
import { notices, noticesText } from './notices.ts';
import { noteShipped, packagesOf, shippedCode, shippedType } from './shipped.ts';

const chunk = (...moduleIds: string[]) =>
  [{ type: 'chunk', moduleIds }] as unknown as Parameters<typeof noteShipped>[0];

test('a module’s package is told by its path', () => {
  expect(
    packagesOf([
      '/a/node_modules/svelte/src/index.js',
      'C:\\a\\node_modules\\@astrojs\\svelte\\dist\\client.js',
      '/a/node_modules/x/node_modules/internmap/src/index.js',
      '/a/src/own.ts',
      '\0virtual:entry',
    ]),
  ).toEqual(['@astrojs/svelte', 'internmap', 'svelte']);
});

test('a package whose licence is not shown cannot travel', () => {
  expect(() => {
    noteShipped(chunk('/a/node_modules/left-pad/index.js'));
  }).toThrow(/left-pad travels/);
});

test('every package that travels is shown with its version and its licence’s text', () => {
  const { code, type } = notices();
  const shown = [...code, ...type].flatMap(({ packages }) => packages.map(({ name }) => name));
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.sort()).toEqual([...shippedCode, ...shippedType].sort());
  for (const { text, packages } of [...code, ...type]) {
    expect(text.length, packages[0]?.name).toBeGreaterThan(300);
    expect(text, packages[0]?.name).toMatch(/copyright|SIL OPEN FONT/i);
  }
  for (const name of shippedCode) expect(noticesText()).toContain(`${name} `);
});
