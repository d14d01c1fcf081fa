import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { built, chapters, embeds, fileOf, open, scrollThrough, watch } from './site.ts';

/** A file that a page asked for. */
interface Asked {
  url: string;
  body: Buffer;
}

/** Collects what a page asks for. @returns the weight so far in kB, gzipped; of all files or of some */
function weigh(page: Page): (chosen?: (file: Asked) => boolean) => Promise<number> {
  const asked: Promise<Asked>[] = [];
  page.on('response', (response) => {
    asked.push(
      response.body().then(
        (body) => ({ url: response.url(), body }),
        () => ({ url: response.url(), body: Buffer.alloc(0) }),
      ),
    );
  });
  return async (chosen = () => true) => {
    const files = (await Promise.all(asked)).filter(chosen);
    return files.reduce((sum, { body }) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000;
  };
}

/** The scripts that stand in a page and run, as one text. */
const inlineScripts = (html: string) =>
  [...html.matchAll(/<script(?![^>]*(?:src=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g)]
    .map((match) => match[1] ?? '')
    .join('\n');

test.use({ viewport: { width: 412, height: 780 } });

/** Starts to add up how far a page's parts are shifted. @returns how far they were */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const box = window as unknown as { shifts: number };
    box.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        box.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: false });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: number }).shifts);
}

for (const address of chapters)
  test(`${address} weighs at most 120 kB while figures sleep, 10 kB of it script, and 300 kB when all have woken where they stand and moved nothing`, async ({
    page,
  }) => {
    // One language as on a phone, the other as on a desk.
    if (address.startsWith('/zh/')) await page.setViewportSize({ width: 1280, height: 720 });
    const wrongs = watch(page);
    const weight = weigh(page);
    await open(page, address);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-figure] .frame[data-alive]').count()).toBe(0);
    expect(await weight()).toBeLessThanOrEqual(120);
    const inline = gzipSync(inlineScripts(built(`${address.slice(1)}index.html`)), { level: 9 });
    const script = (await weight(({ url }) => url.endsWith('.js'))) + inline.length / 1000;
    expect(script).toBeLessThanOrEqual(10);
    const shifts = await watchShifts(page);
    const figures = await page.locator('[data-figure]').all();
    expect(figures.length).toBeGreaterThan(6);
    for (const figure of figures) {
      await figure.scrollIntoViewIfNeeded();
      await expect(figure.locator('.frame')).toHaveAttribute('data-alive', '');
    }
    expect(await weight()).toBeLessThanOrEqual(300);
    expect(await shifts()).toBeLessThan(0.01);
    expect(wrongs).toEqual([]);
  });

for (const address of chapters)
  test(`${address}: a figure asleep weighs at most 6 kB`, () => {
    const html = built(`${address.slice(1)}index.html`);
    const figures = html.split('data-figure="').slice(1);
    expect(figures.length).toBeGreaterThan(6);
    for (const text of figures) {
      const figure = text.slice(0, text.indexOf('</figure>'));
      expect(gzipSync(figure, { level: 9 }).length, figure.slice(0, 20)).toBeLessThanOrEqual(6000);
    }
  });

test('the story weighs at most 125 kB until its first scene is alive, and 250 kB to its end', async ({
  page,
}) => {
  const weight = weigh(page);
  await open(page, '/');
  await page.locator('.scene').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.scene .frame[data-alive]').first()).toBeAttached();
  await page.waitForLoadState('networkidle');
  expect(await weight()).toBeLessThanOrEqual(125);
  await scrollThrough(page);
  await page.waitForLoadState('networkidle');
  expect(await weight()).toBeLessThanOrEqual(250);
});

test('the front page is at most 28 kB', () => {
  for (const file of ['index.html', 'zh/index.html'])
    expect(gzipSync(built(file), { level: 9 }).length).toBeLessThanOrEqual(28_000);
});

for (const root of ['/embed/', '/zh/embed/'])
  test(`a widget in one file is at most 48 kB at the median and 60 kB at the most: ${root}`, () => {
    const files = embeds.filter((address) => address.startsWith(root)).map(fileOf);
    const weights = files
      .map((file) => gzipSync(built(file), { level: 9 }).length)
      .sort((one, other) => one - other);
    expect(weights.length).toBeGreaterThan(10);
    expect(weights.at(-1)).toBeLessThanOrEqual(60_000);
    expect(weights[weights.length >> 1]).toBeLessThanOrEqual(48_000);
  });
