import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { carryAxe, violations, wcag } from './judges/axe.ts';
import { strFromU8, unzipSync } from 'fflate';
import { host, open, watch } from './site.ts';

/** Writes a lesson of three questions as a teacher would. */
async function writeLesson(page: Page): Promise<void> {
  await open(page, '/widgets/loan-714/?days=14');
  await expect(page.locator('.figure-track .frame[data-alive]')).toBeVisible();
  await page.getByRole('button', { name: 'Open the lesson maker' }).click();
  const maker = page.locator('#tool-lesson .teach');
  await maker.getByRole('button', { name: '4 Take it away' }).click();
  await expect(maker.locator('.teach-problems')).toBeFocused();
  await maker.locator('.teach-problems').getByRole('link', { name: 'Title' }).click();
  await expect(page.getByLabel('Title of the lesson')).toBeFocused();
  await page.getByLabel('Title of the lesson').fill('What it <b>costs</b>');
  await maker.getByRole('button', { name: 'Continue' }).click();

  await maker.getByRole('button', { name: 'Choose an answer' }).click();
  const field = (name: string) => page.locator(`[id="lesson.${name}"]`);
  await field('questions.0.text').fill('Which is dearer?');
  for (const [index, text] of ['A bank', 'This loan', 'Neither'].entries())
    await field(`questions.0.answers.${index}.text`).fill(text);
  await field('questions.0.answers.0.feedback').fill('Look at the lines.');
  await maker.getByRole('radio', { name: 'Right: Answer B' }).check();

  await maker.getByRole('button', { name: 'Give a number' }).click();
  await field('questions.1.text').fill('How much arrives?');
  await field('questions.1.value').fill('1,050');
  await field('questions.1.unit').fill('yuan');

  await maker.getByRole('button', { name: 'Set the widget so that …' }).click();
  await field('questions.2.text').fill('Make it cost at most 100% a year.');
  await maker.getByRole('button', { name: 'at most', exact: true }).click();
  await field('questions.2.goal.value').fill('2000');
  await expect(maker.getByText('Students begin with this already done.').first()).toBeVisible();
  await field('questions.2.goal.value').fill('100');
  await expect(maker.getByText('now has: 1,117.35%')).toBeVisible();
}

/** Takes a product away. @returns where it was saved */
async function take(page: Page, product: string): Promise<string> {
  const asked = page.waitForEvent('download');
  await page.locator('.teach-take').getByRole('button', { name: product, exact: true }).click();
  return (await asked).path();
}

/** Answers the lesson: the first question wrong, the others right. */
async function play(page: Page, player: Page | ReturnType<Page['frameLocator']>): Promise<void> {
  const press = (name: string) => player.getByRole('button', { name }).click();
  await expect(player.locator('h1')).toHaveText('What it <b>costs</b>');
  const frame = player.frameLocator('iframe');
  await expect(frame.locator('.frame[data-alive]')).toHaveAttribute('data-query', 'days=14');
  await press('Check my answer');
  await expect(player.getByRole('alert')).toHaveText('Choose an answer first.');
  await player.getByLabel('A bank').check();
  await press('Check my answer');
  const said = player.locator('form [role=status]');
  await expect(said).toContainText('Look at the lines.');
  await expect(said).toContainText('One try is left.');
  await player.getByLabel('Neither').check();
  await press('Check my answer');
  await press('Next question');
  await player.getByLabel('Your answer, in yuan').fill('1,05');
  await page.keyboard.press('Enter');
  await expect(player.getByRole('alert')).toHaveText(/1\.05 or as 105\./);
  await player.getByLabel('Your answer, in yuan').fill('1 050');
  await page.keyboard.press('Enter');
  await expect(said).toContainText('Right.');
  await press('Next question');
  await press('Check the figure');
  await expect(player.getByRole('alert')).toContainText('still stands as it did');
  await frame.locator('input[type=range]').first().press('Home');
  await press('Check the figure');
  await expect(said).toContainText('Right.');
  await press('See the result');
  await expect(player.getByText('2 of 3 right')).toBeVisible();
}

test('a teacher writes a lesson, tries it, and takes it away as one file that plays without a network', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  const wrongs = watch(page);
  await writeLesson(page);
  const look = async (where: Page) => {
    await carryAxe(where);
    return violations(where, wcag);
  };
  expect(await look(page)).toEqual([]);
  const maker = page.locator('#tool-lesson .teach');
  await maker.getByRole('button', { name: 'Continue' }).click();
  await expect(page.frameLocator('#tool-lesson iframe').locator('h1')).toHaveText(
    'What it <b>costs</b>',
  );
  await maker.getByRole('button', { name: 'Continue' }).click();
  expect(await look(page)).toEqual([]);
  const link = await maker.locator('textarea').inputValue();
  const file = await take(page, 'One HTML file');
  expect(wrongs).toEqual([]);

  const alone = await context.newPage();
  const faults = watch(alone);
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  // A download has no ending; browsers read a file as HTML by its name.
  const folder = test.info().outputPath('lesson');
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, `${folder}/lesson.html`);
  await alone.goto(`file://${folder}/lesson.html`);
  const drawn = alone.frameLocator('iframe').locator('.frame[data-alive] .drawing-exact');
  for (const [width, height, share] of [
    [650, 666, 1],
    [360, 640, 0.6],
  ] as const) {
    await alone.setViewportSize({ width, height });
    expect(await alone.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await expect(drawn).toBeInViewport({ ratio: share });
    for (const part of ['.question', 'fieldset', 'button[type=submit]'])
      await expect(alone.locator(part)).toBeInViewport({ ratio: 0.6 });
  }
  await alone.setViewportSize({ width: 1280, height: 720 });
  expect(await look(alone)).toEqual([]);
  await play(alone, alone);
  expect(await look(alone)).toEqual([]);
  await alone.setViewportSize({ width: 320, height: 640 });
  expect(
    await alone.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  expect(faults).toEqual([]);

  const colleague = await context.newPage();
  await open(colleague, link.replace(/^https?:\/\/[^/]+/, ''));
  await expect(colleague.getByLabel('Title of the lesson')).toHaveValue('What it <b>costs</b>');
});

test('the SCORM package plays in an LMS’s frame and reports score, answers and where the student stands', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await writeLesson(page);
  await page.locator('#tool-lesson').getByRole('button', { name: '4 Take it away' }).click();
  const archive = await take(page, 'SCORM package');
  const files = unzipSync(readFileSync(archive));
  const script = readFileSync('node_modules/scorm-again/dist/scorm12.min.js', 'utf8');
  await page.route(`${host}/lms/**`, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const frame = '<iframe id="sco" src="index.html" width="1000" height="800"></iframe>';
    const courses: Record<string, string> = {
      'course.html': `<script>${script}</script><script>window.API = new Scorm12API({autocommit:false});</script>${frame}`,
      'shut.html': `<script>window.API = {LMSInitialize: () => 'false'};</script>${frame}`,
    };
    const body = courses[name] ?? strFromU8(files[name] ?? new Uint8Array());
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  const wrongs = watch(page);
  const player = page.frameLocator('#sco');
  await page.goto('/lms/shut.html');
  const notice = player.locator('.notice');
  await expect(notice).toContainText('Not saved');
  await player.getByLabel('This loan').check();
  await player.getByRole('button', { name: 'Check my answer' }).click();
  await notice.locator('summary').click();
  await expect(notice.locator('textarea')).toHaveValue(/1\. Right\. Which is dearer\?/);
  await expect(notice).toContainText('on this device');

  await page.goto('/lms/course.html');
  await expect(player.getByText('1 of 3 questions')).toBeVisible();
  await player.getByRole('button', { name: 'No, throw them away' }).click();
  await play(page, player);
  await expect(player.getByText('Your result is written down in your course.')).toBeVisible();
  const read = (name: string) =>
    page.evaluate(
      (element) =>
        (window as unknown as { API: { LMSGetValue(e: string): string } }).API.LMSGetValue(element),
      name,
    );
  expect(await read('cmi.core.score.raw')).toBe('67');
  expect(await read('cmi.core.lesson_status')).toBe('passed');
  expect(await read('cmi.interactions._count')).toBe('4');
  expect((await read('cmi.suspend_data')).length).toBeLessThan(400);
  expect(wrongs).toEqual([]);
});

test('from a widget’s head two presses copy its code, and one leads to a lesson’s first field with the figure in sight', async ({
  page,
  context,
}) => {
  const wrongs = watch(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 650, height: 666 });
  await open(page, '/widgets/loan-714/');
  const head = page.locator('.page-head');
  await head.getByRole('link', { name: 'Embed' }).click();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeInViewport();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain('<iframe src="');

  await head.getByRole('link', { name: 'Make this my lesson' }).click();
  await expect(page.getByLabel('Title of the lesson')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.figure-track .drawing-exact')).toBeInViewport({ ratio: 0.3 });
  expect(wrongs).toEqual([]);
});
