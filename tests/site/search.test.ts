import { expect, test } from '@playwright/test';
import { makeSearch, type SearchData } from '../../src/search/found.ts';
import { built, open, watch } from './site.ts';

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
    const { entries } = (await (await request.get(path)).json()) as SearchData;
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

const findIn = (locale: string) => {
  const search = makeSearch(JSON.parse(built(`${locale}search/entries.json`)) as SearchData);
  return (query: string) => search.find(query, 40).map(({ href }) => href.replace('/zh/', '/'));
};

test('what the site speaks of is found in both languages, however a person writes it', () => {
  const found = {
    '/facts/technode-980-million/': [
      '980 million',
      '980,000,000',
      '980000000',
      '９８０，０００，０００',
      '9.8亿',
      '9.8億',
      '九亿八千万',
    ],
    '/facts/lookups-98-million/': [
      '98 million',
      '98,000,000',
      '9800万',
      '９８００',
      '９８００萬',
      '9800餘萬',
    ],
    '/widgets/loan-714/': ['714高炮', '７１４高炮', '714 高炮'],
    '/who/#baihang': ['Baihang', 'Ｂａｉｈａｎｇ', 'baihang', '百行', '百行徵信'],
  };
  for (const locale of ['', 'zh/']) {
    const find = findIn(locale);
    for (const [href, queries] of Object.entries(found))
      for (const query of queries) expect(find(query), `${locale}“${query}”`).toContain(href);
    for (const query of ['P2P', 'Ｐ２Ｐ', 'p2p'])
      expect(find(query).length, query).toBeGreaterThan(1);
  }
  const english = findIn('');
  const lookups = ['look-ups', 'lookups', 'Lookups', 'look ups', 'look‑ups', 'lookup', 'look-up'];
  for (const query of lookups) expect(english(query).length, query).toBeGreaterThan(10);
  for (const query of ["People's Bank", 'People’s Bank', 'peoples bank'])
    expect(english(query), query).toContain('/who/#people-s-bank');
});
