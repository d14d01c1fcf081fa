import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { chapters, open } from './site.ts';

const kilobytes = (bytes: number) => bytes / 1000;

for (const address of chapters) {
  test(`${address} weighs at most 90 kB before a widget is in view, 10 kB of it script`, async ({
    page,
  }) => {
    const bodies: Promise<{ url: string; body: Buffer }>[] = [];
    page.on('response', (response) => {
      bodies.push(response.body().then((body) => ({ url: response.url(), body })));
    });
    await page.setViewportSize({ width: 412, height: 780 });
    await open(page, address);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('astro-island:not([ssr])').count()).toBe(0);
    const files = await Promise.all(bodies);
    const weigh = (chosen: typeof files) =>
      chosen.reduce((sum, { body }) => sum + gzipSync(body, { level: 9 }).length, 0);
    expect(kilobytes(weigh(files))).toBeLessThanOrEqual(90);

    const html = files.find(({ url }) => url.endsWith(address))?.body.toString() ?? '';
    const inline = [...html.matchAll(/<script(?![^>]*src=)[^>]*>([\s\S]*?)<\/script>/g)].map(
      (match) => match[1] ?? '',
    );
    const script =
      weigh(files.filter(({ url }) => url.endsWith('.js'))) +
      gzipSync(inline.join('\n'), { level: 9 }).length;
    expect(inline.join('')).toContain('astro-island');
    expect(kilobytes(script)).toBeLessThanOrEqual(10);
  });
}
