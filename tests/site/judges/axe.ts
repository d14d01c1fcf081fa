import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules of WCAG 2.2 AA, and what axe calls best practice. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Carries axe into a page or a frame of it. */
export async function carryAxe(where: Page | Frame): Promise<void> {
  await where.evaluate(axe.source);
}

/** What axe, once carried in, finds wrong as things stand, by the tags or the single rules given, but for some rules. */
export function violations(
  where: Page | Frame,
  runOnly: axe.RunOptions['runOnly'],
  but: readonly string[] = [],
): Promise<unknown[]> {
  return where.evaluate(
    async ([only, but]) => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: only,
        rules: Object.fromEntries(but.map((rule) => [rule, { enabled: false }])),
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
    [runOnly, but] as const,
  );
}
