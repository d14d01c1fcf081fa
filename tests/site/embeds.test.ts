import { expect, test } from '@playwright/test';
import { built, dist, embeds, fileOf, open, watch } from './site.ts';

interface Oembed {
  width: number;
  height: number;
  html: string;
  thumbnail_url: string;
}

for (const embed of embeds) {
  const id = embed.split('/').at(-2) ?? '';
  const locale = embed.startsWith('/zh/') ? 'zh/' : '';
  const oembed = JSON.parse(built(`${locale}oembed/${id}.json`)) as Oembed;

  test.describe(embed, () => {
    test('lives in a frame that allows scripts and nothing else, and tells its height', async ({
      page,
    }) => {
      const wrongs = watch(page);
      await page.route('**/host.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<script>window.told=[];addEventListener('message',(e)=>told.push(e.data))</script>
            <iframe sandbox="allow-scripts" src="${embed}#?secret=abc" width="680" height="${oembed.height}"></iframe>`,
        }),
      );
      await page.goto('/host.html');
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('.frame[data-alive]')).toBeVisible();
      await expect(frame.locator('h1')).toBeVisible();
      const height = await frame
        .locator('#capsule')
        .evaluate((capsule) => Math.ceil(capsule.getBoundingClientRect().height));
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { told: unknown[] }).told))
        .toContainEqual({ type: '980-million-checks/height', id, height });
      expect(
        await page.evaluate(() => (window as unknown as { told: unknown[] }).told),
      ).toContainEqual({
        message: 'height',
        value: Math.min(1000, Math.max(200, height)),
        secret: 'abc',
      });
      const link = frame.locator('.frame-links a').first();
      const address = await link.evaluate((a) => (a as HTMLAnchorElement).href);
      await link.press('Enter');
      await expect(frame.locator('.frame-address')).toHaveText(address);
      await expect(frame.locator('h1')).toBeVisible();
      expect(wrongs).toEqual([]);
    });

    test('opens from a file and asks for nothing', async ({ page }) => {
      const wrongs = watch(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`file://${dist}${fileOf(embed)}`);
      await expect(page.locator('.frame[data-alive]')).toBeVisible();
      expect(asked).toHaveLength(1);
      expect(wrongs).toEqual([]);
    });

    test('reads its state from the query, and nonsense as the start, where storage throws too', async ({
      page,
    }) => {
      const wrongs = watch(page);
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
          });
      });
      const summary = page.locator('.frame[data-alive] .frame-summary');
      await open(page, embed);
      await expect(summary).toBeVisible();
      const start = await summary.innerText();
      const nonsense = '?zoom=x&n=-1&at=%E0%A4%A&%%%&constructor=1&__proto__=2';
      await open(page, `${embed}${nonsense}`);
      await expect(summary).toHaveText(start);
      const other = { scale: '?zoom=4&at=5', counting: '?n=317&slip=0' }[id];
      if (other) {
        await open(page, `${embed}${other}`);
        await expect(summary).not.toHaveText(start);
      }
      expect(wrongs).toEqual([]);
    });

    test('is no higher than it says, at every width', async ({ page }) => {
      const steps = (/data-heights="([^"]*)"/.exec(built(fileOf(embed)))?.[1] ?? '')
        .split(' ')
        .map((step) => step.split(':').map(Number));
      // Words need most room where a step begins; a few widths between stand for the others.
      const begins = steps.flatMap(([from = 0]) => (from > 320 ? [from] : []));
      const widths = [...new Set([320, ...begins, 375, 700])];
      const frames = widths.map((width) => `<iframe src="${embed}" width="${width}"></iframe>`);
      await page.route('**/host.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: frames.join('') }),
      );
      await page.goto('/host.html');
      for (const [index, width] of widths.entries()) {
        const frame = page.locator('iframe').nth(index).contentFrame();
        await expect(frame.locator('.frame[data-alive]')).toBeVisible();
        const height = await frame
          .locator('#capsule')
          .evaluate((capsule) => capsule.getBoundingClientRect().height);
        const declared = steps.filter(([from = 0]) => width >= from).at(-1)?.[1] ?? 0;
        expect(height, `at ${width} px`).toBeLessThanOrEqual(declared);
      }
    });
  });
}

for (const locale of ['', 'zh/'])
  test(`/${locale}embed/*: a frame that refuses scripts is filled by the picture, scrolls nothing and names where it lives`, async ({
    page,
  }) => {
    const framed = embeds
      .filter((embed) => embed.startsWith(`/${locale}embed/`))
      .flatMap((embed) => {
        const steps = (/data-heights="([^"]*)"/.exec(built(fileOf(embed)))?.[1] ?? '')
          .split(' ')
          .map((step) => step.split(':').map(Number));
        return [328, 618, 830].map((width) => {
          const height = steps.filter(([from = 0]) => width >= from).at(-1)?.[1] ?? 0;
          return { embed, width, height };
        });
      });
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: framed
          .map(
            ({ embed, width, height }) =>
              `<iframe sandbox="" src="${embed}" width="${width}" height="${height}" style="border:0"></iframe>`,
          )
          .join(''),
      }),
    );
    await page.goto('/host.html');
    expect(framed.length).toBeGreaterThan(30);
    for (const [index, { embed, width, height }] of framed.entries()) {
      const frame = page.locator('iframe').nth(index).contentFrame();
      await expect(frame.locator('.frame-still')).toContainText(
        embed.replace('embed/', 'widgets/'),
      );
      const [whole, foot] = await frame.locator('.frame').evaluate((figure) => {
        const last = figure.querySelector('.frame-foot')?.getBoundingClientRect().bottom ?? 0;
        return [document.documentElement.scrollHeight, last];
      });
      expect(whole, `${embed} at ${width} px`).toBeLessThanOrEqual(height);
      expect(height - foot, `${embed} at ${width} px`).toBeLessThanOrEqual(30);
    }
  });
