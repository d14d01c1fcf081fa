import { expect, test } from '@playwright/test';
import { chapters, open, scrollThrough } from '../site.ts';

for (const address of [...chapters, '/', '/widgets/scale/']) {
  test(`${address} shifts nothing and shows text first`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 780 });
    await page.addInitScript(() => {
      const kept = { shift: 0, largest: '' };
      Object.assign(window, { kept });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          kept.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          kept.largest = (entry as unknown as { element?: Element }).element?.tagName ?? '';
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await open(page, address);
    await page.waitForTimeout(300);
    const largest = await page.evaluate(
      () => (window as unknown as { kept: { largest: string } }).kept.largest,
    );
    expect(['H1', 'P', 'SPAN', 'A']).toContain(largest);
    await scrollThrough(page);
    expect(
      await page.evaluate(() => (window as unknown as { kept: { shift: number } }).kept.shift),
    ).toBe(0);
  });
}

test('nothing moves for a reader who asks for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/widgets/scale/');
  await expect(page.locator('.frame[data-alive]')).toBeVisible();
  const beat = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--beat'),
  );
  expect(beat.trim()).toBe('0');
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test('with forced colours, marks keep their shapes and the pressed button is told apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/widgets/scale/');
  await expect(page.locator('.frame[data-alive]')).toBeVisible();
  const colours = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return ['--alleged', '--printed', '--raised'].map((name) =>
      style.getPropertyValue(name).trim(),
    );
  });
  expect(new Set(colours).size).toBe(3);
  const [pressed, loose] = await Promise.all(
    ['true', 'false'].map((state) =>
      page
        .locator(`.frame button[aria-pressed=${state}]`)
        .first()
        .evaluate((button) => getComputedStyle(button).backgroundColor),
    ),
  );
  expect(pressed).not.toBe(loose);
});

test('print leaves out what only works on a screen, and opens the records', async ({ page }) => {
  await open(page, '/chapters/kaola-case/');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.site-head', '.site-foot', '.guess-form', '.frame-controls'])
    await expect(page.locator(hidden).first()).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.records .card-body').first()).toBeVisible();
  await expect(page.locator('.frame svg:visible').first()).toBeVisible();
});

test('a reader’s own theme holds on the next page, and only if chosen', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Dark' }).click();
  const dark = await page.evaluate(
    () => getComputedStyle(document.body.parentElement as Element).backgroundColor,
  );
  await open(page, '/facts/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(
    await page.evaluate(
      () => getComputedStyle(document.body.parentElement as Element).backgroundColor,
    ),
  ).toBe(dark);
  await page.getByRole('button', { name: 'As my device' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
