import { expect, test, type Page } from '@playwright/test';
import { chapters, open, watch } from './site.ts';

const figures = (page: Page) => page.locator('[data-figure]');

for (const address of chapters) {
  test(`${address}: words set the nearest figure, by keys alone, and numbers in sentences are sliders`, async ({
    page,
  }) => {
    const wrongs = watch(page);
    await open(page, address);
    for (const link of await page.locator('[data-set]').all()) {
      const [id, query] = await link.evaluate((each) => [
        (each as HTMLElement).dataset['set'] ?? '',
        (each as HTMLElement).dataset['query'] ?? '',
      ]);
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(
        page.locator(`[data-figure="${id}"] .frame[data-alive][data-query="${query}"]`).first(),
      ).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(address);
    }
    for (const scrub of await page.locator('[data-scrub]').all()) {
      const before = Number(await scrub.getAttribute('aria-valuenow'));
      await scrub.focus();
      const key = before < Number(await scrub.getAttribute('aria-valuemax')) ? 'Right' : 'Left';
      await page.keyboard.press(`Arrow${key}`);
      const [id, name, now] = await scrub.evaluate((each) => [
        (each as HTMLElement).dataset['scrub'] ?? '',
        (each as HTMLElement).dataset['parameter'] ?? '',
        each.getAttribute('aria-valuenow') ?? '',
      ]);
      expect(Number(now)).not.toBe(before);
      await expect(scrub).toHaveText(Number(now).toLocaleString('en-GB'));
      await expect
        .poll(() =>
          page
            .locator(`[data-figure="${id}"] .frame[data-alive]`)
            .evaluateAll(
              (frames, parameter) =>
                frames.map((frame) =>
                  new URLSearchParams((frame as HTMLElement).dataset['query']).get(parameter),
                ),
              name,
            ),
        )
        .toContain(now);
    }
    expect(wrongs).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure is its drawing, title and sentence, and words lead to the same state', async ({
    page,
  }) => {
    await open(page, chapters[0] ?? '/');
    for (const figure of await figures(page).all()) {
      await expect(figure.locator('.frame-title')).toBeVisible();
      await expect(figure.locator('.frame-summary')).toBeVisible();
      expect(await figure.locator('svg:visible').count()).toBeGreaterThan(0);
    }
    const link = page.locator('[data-set]').first();
    if ((await link.count()) === 0) return;
    const query = (await link.getAttribute('data-query')) ?? '';
    expect(await link.getAttribute('href')).toContain(query);
  });
});

test('a figure whose code or data cannot be had keeps its drawing', async ({ page }) => {
  await page.route(/\/figures\/[a-z0-9-]+\.json$/, (route) => route.abort());
  await open(page, '/chapters/kaola-case/');
  const figure = figures(page).first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-failed', '');
  await expect(figure.locator('.frame-summary')).toBeVisible();
  await expect(figure.locator('svg:visible').first()).toBeVisible();
});

test('a reader who comes back, or loads the page again, finds figures as they were left', async ({
  page,
  context,
}) => {
  const address = '/chapters/p2p-crackdown/';
  await open(page, address);
  const scrub = page.locator('[data-scrub]').first();
  const before = await scrub.innerText();
  await scrub.focus();
  await page.keyboard.press('PageUp');
  const text = await scrub.innerText();
  expect(text).not.toBe(before);
  const [id, name] = await scrub.evaluate(({ dataset }) => [
    dataset['scrub'],
    dataset['parameter'],
  ]);
  const kept = `${name ?? ''}=${text}`;
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain(kept);
  await page.locator('.site-nav a').nth(4).click();
  await expect(page).not.toHaveURL(address);
  for (const come of [() => page.goBack(), () => page.reload()]) {
    await come();
    await expect(scrub).toHaveText(text);
    await scrub.scrollIntoViewIfNeeded();
    const figure = page.locator(
      `[data-figure="${id ?? ''}"] .frame[data-alive][data-query*="${kept}"]`,
    );
    await expect(figure.first()).toBeVisible();
  }
  const anew = await context.newPage();
  await open(anew, address);
  await expect(anew.locator('[data-scrub]').first()).toHaveText(before);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
