import type { Page } from '@playwright/test';

/** Labels of drawings that stand on one another, or end outside of their drawing, by what they say. */
export function crowdedLabels(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.drawing')].flatMap((drawing) => {
      const room = drawing.getBoundingClientRect();
      const labels = [...drawing.querySelectorAll('text')]
        .filter((text) => text.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map((text) => ({ says: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1);
      return labels.flatMap(({ says, box }, index) => {
        const on = labels.slice(index + 1).filter(({ box: other }) => {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          return across > 1 && down > 0.35 * Math.min(box.height, other.height);
        });
        const isCut = box.left < room.left - 1 || box.right > room.right + 1;
        return [
          ...on.map((other) => `“${says}” on “${other.says}”`),
          ...(isCut ? [`“${says}” is cut`] : []),
        ];
      });
    }),
  );
}
