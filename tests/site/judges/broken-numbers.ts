import type { Page } from '@playwright/test';
import { numberAndUnit } from '../../../src/i18n/parts/keep-units.ts';

/** Numbers of a page that stand on two lines, or part from the word behind them; drawings break no lines. */
export function brokenNumbers(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ unit, flags }) => {
      const pattern = new RegExp(`${unit}|\\d[\\d.,]*\\d`, `g${flags}`);
      const apart = 'script, style, noscript, svg, pre, code, option, .aria-status, a:has(wbr)';
      const broken: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.data.search(pattern) < 0 || node.parentElement?.closest(apart)) continue;
        for (const { index, 0: number } of node.data.matchAll(pattern)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + number.length);
          const seen = [...range.getClientRects()].filter(({ width }) => width > 0);
          if (new Set(seen.map(({ top }) => Math.round(top))).size > 1) broken.push(number);
        }
      }
      return broken;
    },
    { unit: numberAndUnit.source, flags: numberAndUnit.flags },
  );
}
