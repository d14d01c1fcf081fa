import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authored } from './no-code.ts';

test('authors may write the components that there are', () => {
  const text = readFileSync('src/components/prose/mdx.ts', 'utf8');
  const [, listed = ''] = /proseComponents = \{([^}]*)\}/.exec(text) ?? [];
  const names = [...listed.matchAll(/\b[A-Z]\w+(?=,)/g)].map(([name]) => name);
  const elements = ['Heading'];
  expect([...names.filter((name) => !elements.includes(name)), 'Fragment'].sort()).toEqual(
    [...authored].sort(),
  );
});
