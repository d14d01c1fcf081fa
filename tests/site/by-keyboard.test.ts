import { expect, test } from '@playwright/test';
import { open } from './site.ts';

const chapter = '/chapters/kaola-case/';

test('a number opens its record by focus, lets the reader in by Enter and out by Escape', async ({
  page,
}) => {
  await open(page, chapter);
  const number = page.locator('a.fact').first();
  await page.locator('main a').first().focus();
  await number.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(number).toBeFocused();
  const card = page.locator('#card');
  await expect(card).toBeVisible();
  await expect(number).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(card).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(card.locator('a')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(number).toBeFocused();
});

test('a reader who stands in a card is still there when its record comes late', async ({
  page,
}) => {
  await open(page, chapter);
  const record = Promise.withResolvers<undefined>();
  await page.route('**/card/', async (route) => {
    await record.promise;
    await route.continue();
  });
  await page.locator('a.fact').first().press('Enter');
  const card = page.locator('#card');
  const brief = await card.innerText();
  await card.locator('.card-body a').first().focus();
  record.resolve(undefined);
  await expect(card).not.toHaveText(brief, { useInnerText: true });
  await expect(card.locator('.card-body a:focus')).toBeVisible();
});

for (const width of [360, 768, 1280]) {
  test(`a card stands whole in the window and never over its passage, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 760 });
    await open(page, chapter);
    for (const index of [0, 3, 9, 17, 25, 40]) {
      const number = page.locator('.prose > p a.fact').nth(index);
      await number.scrollIntoViewIfNeeded();
      await number.click();
      const card = page.locator('#card');
      await expect(card).toBeVisible();
      const apart = await number.evaluate((link) => {
        const passage = link.closest('p')?.getBoundingClientRect();
        const shown = document.getElementById('card')?.getBoundingClientRect();
        if (!passage || !shown) return false;
        const apart = shown.left >= passage.right || shown.top >= passage.bottom;
        return apart && shown.left >= 0 && shown.right <= innerWidth;
      });
      expect(apart, `number ${index}`).toBe(true);
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
    }
  });
}

for (const [width, opens] of [
  [360, false],
  [760, false],
  [1280, true],
] as const) {
  test(`pointing at a number moves nothing that is being read, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 760 });
    await open(page, chapter);
    for (const index of [3, 9, 25]) {
      const number = page.locator('.prose > p a.fact').nth(index);
      await number.scrollIntoViewIfNeeded();
      const before = await number.evaluate((link) => link.getBoundingClientRect().top);
      await number.hover();
      await page.waitForTimeout(600);
      expect(await page.locator('#card').isVisible()).toBe(opens);
      expect(await number.evaluate((link) => link.getBoundingClientRect().top)).toBe(before);
    }
  });
}

test('a guess is set, judged, kept and forgotten by keys', async ({ page }) => {
  await open(page, chapter);
  const guess = page.locator('.guess').first();
  await guess.scrollIntoViewIfNeeded();
  await expect(guess.locator('form[data-alive]')).toBeVisible();
  const typed = guess.locator('input[name=guess]');
  await typed.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(typed).not.toBeFocused();
  // A figure above that wakes meanwhile has stops of its own.
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(typed).toBeFocused({ timeout: 100 });
  }).toPass({ intervals: [0] });
  await page.keyboard.type('3.17万');
  await page.keyboard.press('Enter');
  await expect(guess.locator('.guess-verdict')).toHaveText('Your guess is 100 times as much.');
  await expect(guess.locator('.guess-answer')).toBeVisible();
  await page.reload();
  await guess.scrollIntoViewIfNeeded();
  await expect(guess.locator('.guess-verdict')).toHaveText('Your guess is 100 times as much.');
  await guess.locator('.guess-record > summary').press('Enter');
  await guess.locator('.guess-forget').press('Enter');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  const slider = guess.locator('input[type=range]');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  expect(Number(await guess.locator('input[name=guess]').inputValue())).toBeGreaterThan(0);
});

test('the field zooms, moves and finds a check by keys alone', async ({ page }) => {
  await open(page, '/widgets/scale/');
  await expect(page.locator('.frame[data-alive]')).toBeVisible();
  const stage = page.getByRole('application');
  await stage.focus();
  const summary = page.locator('.frame-summary');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/zoom=1/);
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/at=1(&|$)/);
  await expect(summary).toContainText('check number 1,');
  await page.keyboard.press('End');
  await expect(summary).toContainText('980,000,000');
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/zoom=/);
  await page.locator('.frame-all > summary').first().press('Enter');
  await page.getByLabel('Go to check number').fill('123456789');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/zoom=4&at=123456789/);
  await expect(summary).toContainText('check number 123,456,789');
  await page.waitForTimeout(900);
  await page.waitForTimeout(1500);
  await stage.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/at=123456790/);
  await page.getByLabel('Read it as').first().selectOption('rate');
  await expect(page).toHaveURL(/read=rate$/);
  await page.getByLabel('Read it as').first().selectOption('count');
  await expect(page).toHaveURL(/at=123456790/);
});

test('numbers are typed, slid, moved and misread by keys alone', async ({ page }) => {
  await open(page, '/widgets/counting/');
  await expect(page.locator('.frame[data-alive]')).toBeVisible();
  const summary = page.locator('.frame-summary');
  const field = page.getByLabel('Type a number');
  await field.fill('9.8亿');
  await field.press('Enter');
  await expect(page).toHaveURL(/n=980000000/);
  await field.fill('a few');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'no change' }).press('Enter');
  await expect(summary).toContainText('TechNode');
  await page.getByRole('button', { name: '÷ 10' }).press('Enter');
  await expect(summary).toContainText('9800万');
  await page.getByRole('slider').press('ArrowRight');
  await expect(page).toHaveURL(/n=1[01]0000000/);
});

test('the page can be walked from top to end: every stop is seen and none is a trap', async ({
  page,
}) => {
  await open(page, chapter);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  let stops = 0;
  let before = 'the beginning';
  // A figure that wakes under the reader has more stops than one that sleeps on.
  for (; stops < 1000; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return {
        seen: box.width > 0 && box.height > 0,
        outlined:
          style.outlineStyle !== 'none' || element.matches('input[type=range], input[type=radio]'),
        last: !!element.closest('.site-foot'),
        what: element.outerHTML.slice(0, 120),
      };
    });
    expect(stop, `the stop after ${before}`).toMatchObject({ seen: true, outlined: true });
    before = stop?.what ?? '';
    if (stop?.last) break;
  }
  expect(stops).toBeGreaterThan(60);
  expect(stops).toBeLessThan(1000);
});
