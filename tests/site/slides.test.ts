import { expect, test, type Page } from '@playwright/test';
import { host, embeds, watch } from './site.ts';

/** A page that frames a capsule and keeps what it is told. */
async function frameIn(page: Page, address: string): Promise<void> {
  await page.route(`${host}/deck.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script>window.told=[];addEventListener('message',(e)=>told.push(e.data))</script>
        <iframe sandbox="allow-scripts" src="${address}" width="900" height="900"></iframe>`,
    }),
  );
  await page.goto('/deck.html');
  await expect(page.frameLocator('iframe').locator('.frame[data-alive]')).toBeVisible();
}
const told = (page: Page) => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
const say = (page: Page, message: unknown) =>
  page.evaluate((words) => {
    document.querySelector('iframe')?.contentWindow?.postMessage(words, '*');
  }, message);

for (const embed of embeds.filter((address) => !address.startsWith('/zh/'))) {
  const id = embed.split('/').at(-2) ?? '';
  test(`${embed} says its state when asked, and not before`, async ({ page }) => {
    const wrongs = watch(page);
    await frameIn(page, embed);
    const states = async () =>
      (await told(page)).filter(
        (message) => (message as { type?: string }).type === '980-million-checks/state',
      );
    expect(await states()).toEqual([]);
    await say(page, { type: '980-million-checks/ask' });
    await expect.poll(states).toHaveLength(1);
    const [state] = (await states()) as { id: string; query: string; measures: object }[];
    expect(state).toMatchObject({ id, query: '' });
    expect(Object.keys(state?.measures ?? {}).length).toBeGreaterThan(0);
    expect(wrongs).toEqual([]);
  });
}

test('in a deck the widget hands on the arrow keys it has no use for, and rests while it is not shown', async ({
  page,
}) => {
  await frameIn(page, '/embed/loan-714/?slides=1&theme=dark');
  const root = page.frameLocator('iframe').locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  const turns = async () =>
    (await told(page)).filter((message) => String(message).includes('method'));
  const frame = page.frameLocator('iframe');
  await frame.locator('button').first().press('ArrowRight');
  await frame.locator('button').first().press('ArrowLeft');
  await expect.poll(turns).toEqual(['{"method":"next"}', '{"method":"prev"}']);
  await frame.locator('input[type=range]').first().press('ArrowRight');
  await frame.locator('button').first().press('ArrowDown');
  await frame.locator('button').first().press('Space');
  expect(await turns()).toHaveLength(2);
  await frame.locator('button').first().press('PageDown');
  await expect.poll(turns).toContain('{"method":"triggerKey","args":[34]}');

  const beat = () =>
    root.evaluate((html) => getComputedStyle(html).getPropertyValue('--beat').trim());
  expect(await beat()).not.toBe('0');
  await say(page, 'slide:stop');
  await expect.poll(beat).toBe('0');
  await say(page, 'slide:start');
  await expect.poll(beat).not.toBe('0');
});

test('outside a deck arrow keys stay where they are', async ({ page }) => {
  await frameIn(page, '/embed/loan-714/');
  await page.frameLocator('iframe').locator('button').first().press('ArrowRight');
  await say(page, { type: '980-million-checks/ask' });
  await expect.poll(async () => JSON.stringify(await told(page))).toContain('checks/state');
  expect(JSON.stringify(await told(page))).not.toContain('method');
});
