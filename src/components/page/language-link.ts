/** An address's hash as the id that it names; as it stands where it is none that a browser would write. */
function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/**
 * The address of a page's twin with all that the reader has made of the page: what it is asked for, the state of
 * its widget, the place being read.
 * @param twin address of the twin, bare
 * @param here the page's own address
 * @param read the id of what is being read where the address names no place; empty for the page's top
 * @param places ids of places that are called otherwise in the twin, with the twin's
 */
export function twinAddress(
  twin: string,
  here: string,
  read: string,
  places: Readonly<Record<string, string>>,
): string {
  const [to, { search, hash }] = [new URL(twin), new URL(here)];
  const id = idIn(hash) || read;
  to.search = search;
  to.hash = Object.hasOwn(places, id) ? `#${places[id] ?? ''}` : hash || (read && `#${read}`);
  return to.href;
}

/** Lets the link to the page's other language lead to the same place and state; without it, it leads to the page. */
export function startLanguageLink(root: Document): void {
  const link = root.querySelector<HTMLAnchorElement>('.site-nav [data-places]');
  if (!link) return;
  const twin = link.href;
  const places = JSON.parse(link.dataset['places'] ?? '{}') as Record<string, string>;
  const sections = [...root.querySelectorAll<HTMLElement>('.prose h2[id]')];
  const carry = () => {
    const read = sections.findLast(
      (heading) => heading.getBoundingClientRect().top < innerHeight / 2,
    );
    link.href = twinAddress(twin, location.href, read?.id ?? '', places);
  };
  // Before it is followed, by whichever way, or copied.
  for (const act of ['pointerdown', 'click', 'focus', 'contextmenu'])
    link.addEventListener(act, carry);
}
