import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'yaml';
import { leaksIn } from '../../src/teach/course/answer-leaks.ts';
import { built, dist, fileOf, open, pages, watch } from './site.ts';

const slugs = parse(readFileSync('content/outline.yaml', 'utf8')) as string[];

/** Every text under a name, however deep, in both languages. */
function saidUnder(name: string, entry: unknown): string[] {
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).flatMap(([key, value]) =>
    key === name && typeof value === 'object'
      ? Object.values(value as Record<string, string>)
      : saidUnder(name, value),
  );
}
const read = (file: string) => parse(readFileSync(file, 'utf8')) as unknown;
const secrets = slugs.flatMap((slug) => [
  ...saidUnder('key', read(`content/lessons/${slug}.yaml`)),
  ...saidUnder('why', read(`content/questions/${slug}.yaml`)),
]);

const sheets = pages.filter((page) => page.endsWith('/worksheet/'));
const decks = pages.filter((page) => page.endsWith('/slides/'));

test('no student’s file gives an answer away', () => {
  expect(secrets.length).toBeGreaterThan(500);
  expect(sheets).toHaveLength(slugs.length * 2);
  for (const sheet of sheets) expect(leaksIn(built(fileOf(sheet)), secrets), sheet).toEqual([]);
  for (const archive of ['teach/course.zip', 'zh/teach/course.zip']) {
    const files = Object.entries(unzipSync(readFileSync(`${dist}${archive}`)));
    const outside = files.filter(([name]) => !/^(?:for-teachers|教师用)\//.test(name));
    expect(outside.length).toBeGreaterThan(15);
    for (const [name, bytes] of outside)
      expect(leaksIn(strFromU8(bytes), secrets), `${archive} ${name}`).toEqual([]);
    const keys = files.filter(([name]) => /\/(?:key|答案)\.html$/.test(name));
    expect(keys).toHaveLength(slugs.length);
    for (const [name, bytes] of keys)
      expect(leaksIn(strFromU8(bytes), secrets).length, name).toBeGreaterThan(4);
  }
});

test('a deck turns its pages, and an arrow key inside a widget turns them too', async ({
  page,
}) => {
  const wrongs = watch(page);
  const [deck = ''] = decks;
  await open(page, deck);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/1$/);
  const place = await page
    .locator('section')
    .evaluateAll((all) => all.findIndex((section) => section.querySelector('iframe')));
  await page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, place);
  const widget = page.locator('section.present iframe').contentFrame();
  await expect(widget.locator('.frame')).toHaveAttribute('data-alive', '');
  await widget.locator('.frame-title').click();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(new RegExp(`#/${place + 1}$`));
  expect(wrongs).toEqual([]);
});

test.describe('with script switched off', () => {
  test.use({ javaScriptEnabled: false });

  for (const deck of decks)
    test(`${deck} is one page to read`, async ({ page }) => {
      await open(page, deck);
      for (const section of await page.locator('section').all())
        await expect(section.locator('h1, h2')).toBeVisible();
    });
});
