import { expect, test } from '@playwright/test';
import { built, open, pages, watch } from './site.ts';

/** How many records a page shows. */
const rows = '.topic li:visible';

test('the ledger is filtered by keys, its address carries the choice, and the way back works', async ({
  page,
}) => {
  const wrongs = watch(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '/facts/');
  const all = await page.locator(rows).count();
  expect(all).toBeGreaterThan(380);
  expect(asked.filter((url) => url.endsWith('index.json'))).toEqual([]);

  await page.getByLabel('Topic').selectOption('kaola');
  await expect(page).toHaveURL(/\/facts\/\?topic=kaola$/);
  const ofTopic = await page.locator(rows).count();
  expect(ofTopic).toBeGreaterThan(20);
  expect(ofTopic).toBeLessThan(all);
  await expect(page.locator('#count')).toHaveText(`${ofTopic} of ${all} records`);
  await page.getByLabel('Only where sources disagree').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/topic=kaola&disputed=1$/);

  // What only a claim or a source says is found as well, and stands in the field after every step.
  const words = page.getByLabel('Words or a number');
  await words.focus();
  await page.keyboard.type('９８０，０００，０００');
  await expect(page.locator(rows)).toHaveCount(1);
  await expect(page.locator(rows)).toContainText('TechNode');
  await page.locator(`${rows} a`).first().click();
  await expect(page.locator('.fact-page')).toBeVisible();
  await page.goBack();
  await expect(words).toHaveValue('９８０，０００，０００');
  await expect(page.locator(rows)).toHaveCount(1);
  await page.goBack();
  await expect(words).toHaveValue('');
  await page.goBack();
  await expect(page.locator(rows)).toHaveCount(ofTopic);
  await page.goForward();
  await expect(page.getByLabel('Only where sources disagree')).toBeChecked();
  expect(wrongs).toEqual([]);
});

test('a choice that finds nothing says what to give up', async ({ page }) => {
  await open(page, '/facts/?topic=kaola&year=2012&source=technode');
  await expect(page.locator('#loosen')).toBeVisible();
  await expect(page.locator(rows)).toHaveCount(0);
  await page.getByRole('button', { name: /^Year “2012”: \d+/ }).click();
  await expect(page).toHaveURL(/\/facts\/\?topic=kaola&source=technode$/);
  await expect(page.locator(rows).first()).toBeVisible();
  await expect(page.getByLabel('Year')).toBeFocused();
  await expect(page.locator('#loosen')).toBeHidden();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/\/facts\/$/);
});

test('without script every choice is a page with the records that it counts', () => {
  for (const start of ['/facts/', '/zh/facts/']) {
    const html = built(`${start.slice(1)}index.html`);
    const links = [
      ...html.matchAll(
        /<a href="([^"]*\/facts\/(?:topic|status|year)\/[^"]*)"[^>]*>[^<]*<\/a> (\d+)/g,
      ),
    ];
    expect(links.length).toBeGreaterThan(40);
    for (const [, address = '', count = ''] of links) {
      expect(pages, address).toContain(address);
      const shown = built(`${address.slice(1)}index.html`).match(/<small>/g) ?? [];
      expect(shown, address).toHaveLength(Number(count));
    }
  }
});

test.describe('with script switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('the ledger leads to its choices and shows no field that would do nothing', async ({
    page,
  }) => {
    await open(page, '/facts/');
    await expect(page.locator('form')).toBeHidden();
    await page.getByText('Year', { exact: true }).click();
    await page.getByRole('link', { name: '2015', exact: true }).click();
    await expect(page).toHaveURL(/\/facts\/year\/2015\/$/);
    await expect(page.locator('h1')).toHaveText('Records: 2015');
  });
});

test('a record shows its values on a line, its version, and a text to report a mistake with', async ({
  page,
  context,
}) => {
  const wrongs = watch(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/facts/technode-980-million/');
  const values = page.locator('.other-values');
  await expect(values).toContainText('From 98 million to 980 million: the largest is 10 times');
  const marks = values.locator('circle');
  await expect(marks).toHaveCount(2);
  const [own, other] = await Promise.all([marks.nth(0).boundingBox(), marks.nth(1).boundingBox()]);
  expect(own?.x).toBeGreaterThan((other?.x ?? 0) + 100);
  await page.getByText('Report a mistake').click();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('[role=status]')).toHaveText('Copied');
  const report = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ['Record: technode-980-million', 'Version: 1', '/facts/technode-980-million/'])
    expect(report).toContain(part);
  expect(wrongs).toEqual([]);
});

test('each record is data as well, with the sources that it names', () => {
  const record = JSON.parse(built('data/facts/yuan-per-check-98m.json')) as {
    fact: { value: number; version: number };
    from: { id: string }[];
  };
  expect(record.fact.version).toBeGreaterThan(0);
  expect(record.from.map(({ id }) => id)).toEqual(['profit-38-million', 'lookups-98-million']);
});
