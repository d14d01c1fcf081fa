import { expect, test, type Page } from '@playwright/test';
import { twoNumbers } from '../../src/prose/check/big-number.ts';
import { carryAxe, contrast, violations, wcag } from './judges/axe.ts';
import { brokenNumbers } from './judges/broken-numbers.ts';
import { judged, secondOpinion } from './judges/second-opinion.ts';
import { tooFaint, turnTo } from './judges/turn.ts';
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

/** Pages that are one page with other words in it share a window, a hundred of a language at a time. */
function inBatches(addresses: readonly string[]): string[][] {
  const groups = Map.groupBy(addresses, (address) => {
    const kind = kinds.findIndex((one) => one.test(address));
    return kind < 0 ? address : `${kind} ${address.startsWith('/zh/') ? 'zh' : 'en'}`;
  });
  return [...groups.values()].flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / 100) }, (_, index) =>
      own.slice(index * 100, index * 100 + 100),
    ),
  );
}

/** Passages in which 980 million stands without TechNode or without the 98 million. @param written patterns of both, as the browser is handed them */
function lonelyNumbers(written: { big: string; small: string }): string[] {
  const names = ['980 Million Checks', '9.8亿，还是9800万？'];
  const plain = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ''), text);
  const [big, small] = [new RegExp(written.big), new RegExp(written.small)];
  const both = (element: Element | null) => {
    const text = plain(element?.textContent ?? '');
    return text.includes('TechNode') && small.test(text);
  };
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // A number kept with its unit is an element of its own within a name.
    const isKept = node.parentElement?.matches('.whole:not(a)');
    const parent = node.parentElement?.closest(':not(span.whole)');
    const text = isKept ? parent?.textContent : node.textContent;
    if (!parent || parent.closest('script, style, .aria-status') || !big.test(plain(text ?? '')))
      continue;
    const passage = parent.closest('.card-body, li, p, tr, dd, h1');
    const around =
      parent.closest('figure, .hero, .fact-page') ?? parent.closest('ul, ol, table, section');
    if (!both(passage) && !both(around)) found.push(parent.textContent ?? '');
  }
  return found;
}

const sources = { big: twoNumbers.big.source, small: twoNumbers.small.source };

/** Axe, its contrast in both themes, the rule of the two numbers, and a window of 320 px, in which no number breaks, for every page of a batch. */
async function areSound(page: Page, batch: readonly string[]): Promise<void> {
  await open(page, batch[0] ?? '');
  if ((await page.locator('astro-island').count()) > 0) await scrollThrough(page);

  // Axe is put in once for both themes: carrying it in costs more than running it.
  await carryAxe(page);
  const judge = async (addresses: readonly string[], look: (address: string) => Promise<void>) => {
    for (const address of addresses) {
      await turnTo(page, address);
      await look(address);
    }
  };
  const unlike: string[] = [];
  await judge(batch, async (address) => {
    expect(await violations(page, wcag, { but: contrast }), address).toEqual([]);
    const faint = await tooFaint(page);
    if (faint) unlike.push(address);
    expect(faint ?? [], address).toEqual([]);
    expect(await page.evaluate(lonelyNumbers, sources), `${address}: 980 million`).toEqual([]);
    expect(await secondOpinion(page, address), address).toEqual([]);
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await judge(unlike, async (address) => {
    expect(await tooFaint(page), `${address} in the dark theme`).toEqual([]);
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await judge(batch, async (address) => {
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${address} is wider than a window of 320 px`).toBeLessThanOrEqual(0);
    expect(await brokenNumbers(page), `${address} at 320 px`).toEqual([]);
  });
}

for (const batch of inBatches([...pages, ...embeds])) {
  const [first = '', ...more] = batch;
  test(`${first}${more.length > 0 ? ` and ${more.length} more` : ''}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(90_000);
    for (const [type, count] of Object.entries({ pages: batch.length, judged: judged(batch) }))
      test.info().annotations.push({ type, description: String(count) });
    const wrongs = watch(page);
    await areSound(page, batch);
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()),
    ]);
    expect(kept).toEqual([]);
    expect(wrongs).toEqual([]);
  });
}
