import { expect, test, type Page } from '@playwright/test';
import { carryAxe, violations, wcag } from './axe.ts';
import { embeds, open, pages, scrollThrough, watch } from './site.ts';

/** Pages of one kind share a window: opening one costs more than walking through ten of them. */
function inBatches(addresses: readonly string[]): string[][] {
  const many = addresses.filter((address) => /\/facts\/[^/]+\/$/.test(address));
  const few = addresses.filter((address) => !many.includes(address)).map((address) => [address]);
  const batches = Array.from({ length: Math.ceil(many.length / 20) }, (_, index) =>
    many.slice(index * 20, index * 20 + 20),
  );
  return [...few, ...batches];
}

/** Passages in which 980 million stands without TechNode or without the 98 million. */
function lonelyNumbers(): string[] {
  const names = ['980 Million Checks', '9.8亿次核验'];
  const plain = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ''), text);
  const big = /980\s*million|980,000,000|9\.8\s?亿/;
  const small = /98\s*million|98,000,000|9,?800\s?余?多?万/;
  const both = (element: Element | null) => {
    const text = plain(element?.textContent ?? '');
    return text.includes('TechNode') && small.test(text);
  };
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style') || !big.test(plain(node.textContent ?? '')))
      continue;
    const passage = parent.closest('.card-body, li, p, tr, dd, h1');
    const around =
      parent.closest('figure, .hero, .fact-page') ?? parent.closest('ul, ol, table, section');
    if (!both(passage) && !both(around)) found.push(parent.textContent ?? '');
  }
  return found;
}

async function isSound(page: Page, address: string): Promise<void> {
  await open(page, address);
  if ((await page.locator('astro-island').count()) > 0) await scrollThrough(page);

  // Axe is put in once for both themes: carrying it in costs more than running it.
  await carryAxe(page);
  expect(await violations(page, wcag), address).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const contrast = { type: 'rule' as const, values: ['color-contrast'] };
  expect(await violations(page, contrast), `${address} in the dark theme`).toEqual([]);
  expect(await page.evaluate(lonelyNumbers), `${address}: 980 million`).toEqual([]);

  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${address} is wider than a window of 320 px`).toBeLessThanOrEqual(0);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 720 });
}

for (const batch of inBatches([...pages, ...embeds])) {
  const [first = '', ...more] = batch;
  test(`${first}${more.length > 0 ? ` and ${more.length} more` : ''}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(90_000);
    const wrongs = watch(page);
    for (const address of batch) await isSound(page, address);
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(kept).toBe(0);
    expect(wrongs).toEqual([]);
  });
}
