import { describe, expect, test } from 'vitest';
import { checkSite } from '../../../src/prose/check/site-check.ts';
import { checkedTexts } from '../../../src/prose/check/validated-texts.ts';
import { ContentError, type ContentProblem } from '../../../src/schemas/read/problems.ts';
import { plainText, type ContentTexts } from '../../../src/schemas/read/site-texts.ts';
import { files } from './changes.ts';
import { pages } from './pages.ts';
import { records } from './records.ts';

/** One chapter with all that belongs to it: a whole site as far as the checks can tell, and quick to check. */
const site: ContentTexts = Object.fromEntries(
  Object.entries({ ...checkedTexts, [files.outline]: '- kaola-case\n' }).filter(
    ([file]) =>
      !/^content\/(?:story|pages|widgets)\//.test(file) &&
      (!/^content\/(?:chapters|questions|lessons)\//.test(file) || file.includes('kaola-case')),
  ),
);

function problemsOf(texts: ContentTexts): readonly ContentProblem[] {
  try {
    checkSite(texts);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

test('a chapter with all that belongs to it has nothing wrong', () => {
  expect(problemsOf(site)).toEqual([]);
});

describe('of one thing wrong the build says one thing,', () => {
  test.for([...records, ...pages])('%s', ([, file, change, says], { task }) => {
    Object.assign(task.meta, { mistakes: 1 });
    const before = site[file] ?? '';
    const after = plainText(change(before));
    expect(after, 'the change did nothing').not.toBe(before);
    const problems = problemsOf({ ...site, [file]: after });
    expect(problems.map((one) => `${one.file} ${one.message}`)).toHaveLength(1);
    expect(problems[0]?.message).toMatch(says);
    expect(problems[0]?.line).toBeGreaterThan(0);
  });
});

test('a byte-order mark and Windows’ ends of lines are no mistakes', () => {
  const foreign = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  for (const [file, text] of Object.entries(site))
    expect(plainText(foreign(text)), file).toBe(text);
});
