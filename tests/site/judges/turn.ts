import { expect, type Page } from '@playwright/test';
import { contrast, violations } from './axe.ts';

/**
 * Puts the words of another page in place of the open one's: opening a page costs more than judging it. What was
 * turned to before is kept.
 * Fails where there is none, or where its styles, scripts, policy or language are not those of the open one.
 */
export async function turnTo(page: Page, address: string): Promise<void> {
  const differs = await page.evaluate(async (other) => {
    // No id of an element begins with a capital: a window knows its elements by their ids.
    const kept = ((window as unknown as { Turned?: Map<string, [HTMLElement, string]> }).Turned ??=
      new Map([[location.pathname, [document.body, document.title]]]));
    const known = kept.get(other);
    if (known) {
      if (known[0] !== document.body) document.body.replaceWith(known[0]);
      document.title = known[1];
      return '';
    }
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
    const body = document.adoptNode(next.body);
    kept.set(other, [body, next.title]);
    document.body.replaceWith(body);
    document.title = next.title;
    return here === there ? '' : `${here} is not ${there}`;
  }, address);
  expect(differs, address).toBe('');
}

/** How often a way in which words stand is judged: once would be enough but for what lies over it by chance. */
const often = 3;

/**
 * Runs in the page: chooses the elements whose words, or whose field, stand in a way that was chosen fewer than so many times
 * in this theme, and leaves them in `Standing`. A way is the tags from the body down, but for what names or leads:
 * what stands alike has one colour, size and ground.
 * @returns how many it chose
 */
function chooseStanding(most: number): number {
  const silent =
    /^(?:id|href|src|title|for|datetime|content|aria-(?:label|labelledby|describedby|controls))$/;
  const tag = (element: Element) =>
    `${element.localName} ${[...element.attributes]
      .map(({ name, value }) => (silent.test(name) ? name : `${name}=${value}`))
      .sort()
      .join(' ')}`;
  const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const kept = window as unknown as { Ways?: Map<string, number>; Standing: Set<Element> };
  const ways = (kept.Ways ??= new Map<string, number>());
  kept.Standing = new Set();
  const choose = (element: Element) => {
    if (kept.Standing.has(element) || !element.checkVisibility()) return;
    const above = [theme];
    for (let each: Element | null = element; each; each = each.parentElement) above.push(tag(each));
    const way = above.join(' < ');
    const times = ways.get(way) ?? 0;
    if (times >= most) return;
    ways.set(way, times + 1);
    kept.Standing.add(element);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement && textContent?.trim()) choose(parentElement);
  }
  for (const field of document.querySelectorAll('input, select, textarea')) choose(field);
  return kept.Standing.size;
}

/**
 * What axe finds wrong with the contrast of words, each way in which they stand judged a few times only.
 * @returns undefined where all stand in ways that were judged
 */
export async function tooFaint(page: Page): Promise<unknown[] | undefined> {
  if ((await page.evaluate(chooseStanding, often)) === 0) return undefined;
  return violations(page, { type: 'rule', values: [contrast] }, { within: 'Standing' });
}
