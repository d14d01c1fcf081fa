import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { chapterGuesses, storyGuesses } from './guesses.ts';
import { usesOf } from './references.ts';
import { storyText } from './story.ts';

test.each(locales)('what the story asks in %s is listed once', (locale) => {
  const listed = [...storyGuesses(locale), ...chapterGuesses(locale)].map(({ key }) => key);
  const asked = usesOf(storyText(locale)).guesses.map(({ id, page = '' }) => `${page}/${id}`);
  expect(asked).not.toHaveLength(0);
  expect(listed).toEqual(expect.arrayContaining(asked));
  expect(new Set(listed).size).toBe(listed.length);
});
