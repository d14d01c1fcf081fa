import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules of WCAG 2.2 AA, and what axe calls best practice. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Carries axe into a page or a frame of it. */
export async function carryAxe(where: Page | Frame): Promise<void> {
  await where.evaluate(axe.source);
}

/** Axe’s rule that costs most, and whose answer hangs on nothing but the way words stand in a page. */
export const contrast = 'color-contrast';

/**
 * What axe, once carried in, finds wrong as things stand, by the tags or the single rules given, but for one rule.
 * @param within the name in the window of a set of elements: these alone are judged, not all
 */
export function violations(
  where: Page | Frame,
  runOnly: axe.RunOptions['runOnly'],
  { but, within }: { but?: string; within?: string } = {},
): Promise<unknown[]> {
  return where.evaluate(
    async ([only, but, within]) => {
      const kept = window as unknown as { axe: typeof axe } & Record<string, Iterable<Element>>;
      const found = await kept.axe.run(within ? [...(kept[within] ?? [])] : document, {
        runOnly: only,
        rules: but ? { [but]: { enabled: false } } : {},
        resultTypes: ['violations'],
        iframes: false,
        // No rule of these tags reads style sheets themselves.
        preload: false,
      });
      return found.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.map(({ html, failureSummary }) => [html, failureSummary]),
      }));
    },
    [runOnly, but, within] as const,
  );
}
