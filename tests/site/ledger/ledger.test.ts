import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { carryAxe, violations, wcag } from '../judges/axe.ts';
import { built, open, pages, watch } from '../site.ts';

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

test('a chapter’s claims are marked where they stand, and listed beside the text', async ({
  page,
}) => {
  const wrongs = watch(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/chapters/kaola-case/facts/');
  const listed = await page.locator('.claims > li').count();
  expect(listed).toBeGreaterThan(60);
  await page.getByRole('link', { name: 'Mark them in the text' }).click();
  await expect(page).toHaveURL(/\/chapters\/kaola-case\/\?check=1$/);
  const beside = page.locator('.claims-beside');
  await expect(beside.locator('li')).toHaveCount(listed);
  const text = await page.locator('article.prose h1').boundingBox();
  const list = await beside.boundingBox();
  expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual(list?.x ?? 0);
  await expect(page.locator('article.prose a.fact .status').first()).toBeVisible();
  await carryAxe(page);
  expect(await violations(page, wcag)).toEqual([]);
  await beside.locator('li > a').nth(20).click();
  await expect(page.locator('a.fact:target')).toBeInViewport();
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: 'Take the marks away' }).click();
  await expect(beside).toHaveCount(0);
  expect(wrongs).toEqual([]);
});

test('the list of claims is the same for people, for tables and for machines', () => {
  for (const folder of ['chapters/kaola-case/', 'story/', 'zh/story/']) {
    const html = built(`${folder}facts/index.html`);
    const { claims } = JSON.parse(built(`${folder}facts.json`)) as {
      claims: { shown: string; status: string; record: string }[];
    };
    expect(html.match(/<mark[ >]/g), folder).toHaveLength(claims.length);
    expect(built(`${folder}facts.csv`).split('\n')).toHaveLength(claims.length + 2);
    for (const { shown, status, record } of claims) {
      expect(shown && status, record).toBeTruthy();
      expect(html).toContain(new URL(record).pathname);
    }
  }
});

test('a widget is saved as it is shown, its files named for its state', async ({ page }) => {
  const wrongs = watch(page);
  await open(page, '/widgets/loan-714/?days=14#download');
  const save = async (format: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: format, exact: true }).click();
    const file = await waiting;
    return { name: file.suggestedFilename(), body: readFileSync(await file.path()) };
  };
  const csv = await save('CSV');
  expect(csv.name).toBe('loan-714.days=14.en.csv');
  const json = JSON.parse((await save('JSON')).body.toString()) as {
    address: string;
    rows: (string | number)[][];
  };
  expect(json.address).toMatch(/\/widgets\/loan-714\/\?days=14$/);
  // Fourteen days, not the six that the static files begin with.
  const rate = String(json.rows[0]?.[3]);
  expect(csv.body.toString()).toContain(rate);
  expect(built('data/loan-714.csv')).not.toContain(rate);
  const svg = await save('SVG');
  expect(svg.body.toString()).toMatch(/^<svg xmlns[\s\S]*<title>[\s\S]*<\/svg>/);
  const png = await save('PNG');
  expect(png.body.subarray(1, 4).toString()).toBe('PNG');
  expect(png.body.length).toBeGreaterThan(20_000);
  expect(wrongs).toEqual([]);
});
