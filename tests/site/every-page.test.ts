import { expect, test, type Page } from '@playwright/test';
import { carryAxe, violations, wcag } from './judges/axe.ts';
import { secondOpinion } from './judges/second-opinion.ts';
import { embeds, open, pages, scrollThrough, watch } from './site.ts';

/** Pages of which there are many, each one page with other words in it; what fits the first is of that kind. */
const kinds = [
  /\/facts\/(?:(?:topic|status|year)\/[^/]+|disputed)\/$/,
  /\/facts\/[^/]+\/$/,
  /\/(?:chapters\/[^/]+|story)\/facts\/$/,
  /\/story\/[^/]+\/$/,
  /\/data\/[^/]+\/$/,
  /\/chapters\/[^/]+\/beside\/$/,
];

/** Pages that are one page with other words in it share a window, twenty of a language at a time. */
function inBatches(addresses: readonly string[]): string[][] {
  const groups = Map.groupBy(addresses, (address) => {
    const kind = kinds.findIndex((one) => one.test(address));
    return kind < 0 ? address : `${kind} ${address.startsWith('/zh/') ? 'zh' : 'en'}`;
  });
  return [...groups.values()].flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / 20) }, (_, index) =>
      own.slice(index * 20, index * 20 + 20),
    ),
  );
}

/**
 * Puts the words of another page in place of the open one's: opening a page costs more than judging it.
 * Fails where there is none, or where its styles, scripts, policy or language are not those of the open one.
 */
async function turnTo(page: Page, address: string): Promise<void> {
  const differs = await page.evaluate(async (other) => {
    const response = await fetch(other);
    if (!response.ok) return `answers ${response.status}`;
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    const frame = (one: Document) =>
      [
        one.documentElement.lang,
        ...[
          ...one.querySelectorAll(
            'head :is(link[rel=stylesheet], style, meta[http-equiv]), script:not([type*=json])',
          ),
        ].map(({ outerHTML }) => outerHTML),
      ].join('\n');
    const [here, there] = [frame(document), frame(next)];
    document.title = next.title;
    document.body.replaceWith(document.adoptNode(next.body));
    return here === there ? '' : `${here} is not ${there}`;
  }, address);
  expect(differs, address).toBe('');
}

/** Passages in which 980 million stands without TechNode or without the 98 million. */
function lonelyNumbers(): string[] {
  const names = ['980 Million Checks', '9.8亿，还是9800万？'];
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

/** Axe in both themes, the rule of the two numbers, and a window of 320 px, for every page of a batch. */
async function areSound(page: Page, batch: readonly string[]): Promise<void> {
  await open(page, batch[0] ?? '');
  if ((await page.locator('astro-island').count()) > 0) await scrollThrough(page);

  // Axe is put in once for both themes: carrying it in costs more than running it.
  await carryAxe(page);
  const judge = async (look: (address: string) => Promise<void>) => {
    for (const address of batch) {
      if (batch.length > 1) await turnTo(page, address);
      await look(address);
    }
  };
  await judge(async (address) => {
    expect(await violations(page, wcag), address).toEqual([]);
    expect(await page.evaluate(lonelyNumbers), `${address}: 980 million`).toEqual([]);
    expect(await secondOpinion(page, address), address).toEqual([]);
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await judge(async (address) => {
    const contrast = { type: 'rule' as const, values: ['color-contrast'] };
    expect(await violations(page, contrast), `${address} in the dark theme`).toEqual([]);
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await judge(async (address) => {
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${address} is wider than a window of 320 px`).toBeLessThanOrEqual(0);
  });
}

for (const batch of inBatches([...pages, ...embeds])) {
  const [first = '', ...more] = batch;
  test(`${first}${more.length > 0 ? ` and ${more.length} more` : ''}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(90_000);
    const wrongs = watch(page);
    await areSound(page, batch);
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(kept).toBe(0);
    expect(wrongs).toEqual([]);
  });
}
