import { expect, type Page } from '@playwright/test';

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

/**
 * Runs in the page: in which ways its words stand, each as the tags from the body down to a text, but for what names
 * or leads. Words that stand alike have one colour, size and ground.
 */
export function waysOfStanding(): string[] {
  const silent =
    /^(?:id|href|src|title|for|datetime|content|aria-(?:label|labelledby|describedby|controls))$/;
  const tag = (element: Element) =>
    `${element.localName} ${[...element.attributes]
      .map(({ name, value }) => (silent.test(name) ? name : `${name}=${value}`))
      .sort()
      .join(' ')}`;
  const ways = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.textContent?.trim()) continue;
    const above: string[] = [];
    for (let each = walker.currentNode.parentElement; each; each = each.parentElement)
      above.push(tag(each));
    ways.add(above.join(' < '));
  }
  return [...ways];
}
