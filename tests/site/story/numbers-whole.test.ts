import { expect, test } from '@playwright/test';
import { brokenNumbers } from '../judges/broken-numbers.ts';
import { chapters, open } from '../site.ts';

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
      expect(await brokenNumbers(page), `${width} px`).toEqual([]);
      expect(await page.evaluate(marksAstray), `${width} px`).toEqual([]);
    }
  });
