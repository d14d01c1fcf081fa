/** Fills each select with what the links of the page offer. */
function takeChoices(filter: HTMLElement, form: HTMLFormElement): void {
  for (const facet of filter.querySelectorAll<HTMLElement>('[data-facet]')) {
    const field = form.elements.namedItem(facet.dataset['facet'] ?? '') as HTMLSelectElement;
    for (const item of facet.querySelectorAll('li')) {
      const link = item.querySelector('a');
      const value = link?.pathname.split('/').at(-2) ?? '';
      field.add(new Option(item.textContent.trim().replace(/\s+/g, ' '), value));
    }
  }
}

/** Turns the choices above a list of records into a form; what filters by it is fetched when it is first asked for. */
export function startFilter(root: Document): void {
  const filter = root.querySelector<HTMLElement>('#filter');
  const search = filter?.querySelector('search');
  const form = filter?.querySelector('form');
  if (!filter || !search || !form) return;
  takeChoices(filter, form);
  filter.querySelector('nav')?.remove();
  search.hidden = false;
  let waking: Promise<void> | undefined;
  const wake = () => {
    waking ??= import('./filter.ts')
      .then(({ filterRecords }) => filterRecords(root))
      .catch(() => {
        // The next touch tries anew.
        waking = undefined;
      });
  };
  if (location.search) wake();
  for (const event of ['focusin', 'pointerenter', 'input']) form.addEventListener(event, wake);
}
