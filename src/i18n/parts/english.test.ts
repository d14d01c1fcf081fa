import { expect, test } from 'vitest';
import { englishTag } from './english.ts';

test.each([
  ['Kaola Credit provided a service', 'zh', 'en-GB'],
  ['考拉征信，Kaola Credit', 'zh', undefined],
  ['9800', 'zh', undefined],
  ['Kaola Credit', 'en', undefined],
] as const)('“%s” on a page in %s is marked %s', (text, locale, tag) => {
  expect(englishTag(text, locale)).toBe(tag);
});
