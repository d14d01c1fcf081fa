import { expect, test } from 'vitest';
import { fieldsOf, headOf } from './mdx-tree.ts';

test('a head ends at its line of hyphens, whatever hyphens stand in its fields', () => {
  const text = "---\ntitle: 'One --- two'\nupdated: '2026-11-22'\n---\n\nText --- and\n\n---\n";
  expect(fieldsOf(text)).toEqual({ title: 'One --- two', updated: '2026-11-22' });
  expect(headOf(text)).toMatch(/^\ntitle/);
  expect(headOf('Text\n\n---\nno: head\n---\n')).toBeUndefined();
  expect(fieldsOf('Text --- x --- y')).toEqual({});
});
