import { expect, test } from '@playwright/test';
import { chapters, open } from '../site.ts';

/** Runs in the page: numbers, and numbers with the word behind them, that stand on two lines. */
function brokenNumbers(): string[] {
  const broken: string[] = [];
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const inFact = node.parentElement?.closest('a.fact');
    const pattern = inFact
      ? /\d[\d.,]*(?:\s?[余多]?[万亿]?\p{Script=Han}|\s\p{L}+)?/gu
      : /\d[\d.,]*\d/gu;
    for (const match of node.data.matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      if (new Set(tops).size > 1) broken.push(match[0]);
    }
  }
  return broken;
}

/** Runs in the page: lines of a title that begin with a sign no line begins with. */
function marksAstray(): string[] {
  return [...document.querySelectorAll('h1, h2, h3')].flatMap((title) => {
    const astray: string[] = [];
    const walker = document.createTreeWalker(title, 4);
    let line = -Infinity;
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (const { index, 0: sign } of node.data.matchAll(/\S/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + sign.length);
        const { top, width, height } = range.getBoundingClientRect();
        if (width < 1) continue;
        if (top > line + height / 2 && line > -Infinity && /[，。；：、？！）》”]/.test(sign))
          astray.push(title.textContent);
        line = top;
      }
    }
    return astray;
  });
}

for (const address of ['/', '/zh/', ...chapters])
  test(`${address}: no number breaks, nor parts from its unit, and no title's line begins with a stop, at any width`, async ({
    page,
  }) => {
    await open(page, address);
    for (const width of [320, 360, 390, 768]) {
      await page.setViewportSize({ width, height: 780 });
      expect(await page.evaluate(brokenNumbers), `${width} px`).toEqual([]);
      expect(await page.evaluate(marksAstray), `${width} px`).toEqual([]);
    }
  });
