import { expect, test } from '@playwright/test';
import { open, watch } from './site.ts';

test('the search loads nothing until it is used, and finds Chinese terms from English pages by keys', async ({
  page,
}) => {
  const wrongs = watch(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '/search/');
  await expect(page.locator('#query')).toBeVisible();
  expect(asked.filter((url) => /entries|found/.test(url))).toEqual([]);
  await page.locator('#query').focus();
  await page.keyboard.type('征信');
  await expect(page.locator('#count')).toHaveText(/found$/);
  await expect(page.locator('#found a').first()).toContainText('征信');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=/);
  const first = await page.locator('#found a').first().getAttribute('href');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${first ?? ''}$`));
  await page.goBack();
  await expect(page.locator('#found a').first()).toBeVisible();
  expect(wrongs).toEqual([]);
});

test('a search that finds nothing, or cannot load, says so', async ({ page }) => {
  await open(page, '/search/?q=xyzzyquux');
  await expect(page.locator('#count')).toHaveText(/^Nothing found/);
  await page.route('**/entries.json', (route) => route.abort());
  await open(page, '/search/?q=zero');
  await expect(page.locator('#count')).toHaveText(/could not be loaded/);
});

test('every address that the search gives exists', async ({ page, request }) => {
  for (const path of ['/search/entries.json', '/zh/search/entries.json']) {
    const entries = (await (await request.get(path)).json()) as { href: string; title: string }[];
    expect(entries.length).toBeGreaterThan(50);
    const pages = new Map<string, string>();
    for (const { href } of entries) {
      const [address = '', id] = href.split('#');
      if (!pages.has(address)) {
        const answer = await request.get(address);
        expect(answer.ok(), address).toBe(true);
        pages.set(address, await answer.text());
      }
      if (id) expect(pages.get(address), href).toContain(`id="${decodeURIComponent(id)}"`);
    }
  }
  await page.close();
});
