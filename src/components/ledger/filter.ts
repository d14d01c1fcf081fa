import type { WordsOfFacts } from '../../ledger/facets/words-of-facts.ts';
import { listedRows, withWords } from './rows.ts';
import {
  everything,
  loosen,
  names,
  parseSelection,
  parts,
  printSelection,
  select,
  wanted,
  type Selection,
  type SelectionPart,
} from './selection.ts';

/** How long the typing has rested when the count is spoken, in milliseconds. */
const settled = 400;

/** Filters the list of records by the form above it; the address carries what is chosen. */
export function filterRecords(root: Document): void {
  const filter = root.querySelector<HTMLElement>('#filter');
  const form = filter?.querySelector('form');
  const count = root.querySelector('#count');
  const advice = root.querySelector<HTMLElement>('#loosen');
  const clear = filter?.querySelector<HTMLButtonElement>('.meta button');
  if (!filter || !form || !count || !advice || !clear) return;
  const words = JSON.parse(filter.dataset['words'] ?? '{}') as Record<string, string>;
  const say = (text: string | undefined, parts: Record<string, string | number>) =>
    (text ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(parts[name] ?? ''));

  const { options } = form.elements.namedItem('status') as HTMLSelectElement;
  // The choices count the records behind each name.
  const statuses = [...options].map(
    ({ text, value }) => [text.replace(/ \d+$/, ''), value] as const,
  );
  let rows = listedRows(root, Object.fromEntries(statuses));
  const sections = [...root.querySelectorAll<HTMLElement>('.topic')];
  const sets = root.querySelector('#data-sets')?.closest('section');
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;

  let loading: Promise<void> | undefined;
  const load = () =>
    (loading ??= fetch(filter.dataset['index'] ?? '')
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`${answer.status}`);
        const found = (await answer.json()) as WordsOfFacts;
        rows = withWords(rows, found);
        root
          .querySelector('#publishers')
          ?.replaceChildren(...found.publishers.map((name) => new Option('', name)));
      })
      .catch(() => {
        // The next touch begins anew; until then words are looked for in what the page shows.
        loading = undefined;
      }));

  const chosen = (): Selection =>
    parseSelection(
      String(
        new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])),
      ),
    );
  const nameOf = (part: SelectionPart, selection: Selection) => {
    const label = words[part] ?? part;
    if (part === 'disputed') return label;
    const control: unknown = form.elements.namedItem(names[part]);
    const option =
      control instanceof HTMLSelectElement ? control.selectedOptions[0]?.text : undefined;
    return `${label} “${option?.replace(/ \d+$/, '') ?? selection[part]}”`;
  };

  let speaking: ReturnType<typeof setTimeout> | undefined;
  const show = (selection: Selection) => {
    const found = new Set(select(rows, selection).map(({ item }) => item));
    const choosing = wanted(selection).length > 0;
    for (const { item } of rows) item.hidden = !found.has(item);
    for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
    sets?.toggleAttribute('hidden', choosing);
    clear.hidden = !choosing;
    const text = say(words['count'], { n: found.size, m: rows.length });
    clearTimeout(speaking);
    speaking = setTimeout(() => (count.textContent = text), choosing ? settled : 0);
    advice.hidden = found.size > 0;
    const ways = found.size > 0 ? [] : loosen(rows, selection);
    advice.querySelector('ul')?.replaceChildren(
      ...(ways.length > 0 ? ways : [undefined]).map((way) => {
        const button = root.createElement('button');
        button.type = 'button';
        button.textContent = way
          ? say(words['without'], { part: nameOf(way.part, selection), n: way.found })
          : (words['clearAll'] ?? '');
        button.addEventListener('click', () => {
          const next = way ? { ...selection, [way.part]: everything[way.part] } : everything;
          go(next, 'pushState');
          fill(next);
          // The button is gone with the empty list: what it changed takes the focus.
          field(names[way?.part ?? 'words']).focus();
        });
        const item = root.createElement('li');
        item.append(button);
        return item;
      }),
    );
  };
  const fill = (selection: Selection) => {
    for (const part of parts) {
      const value = selection[part];
      if (typeof value === 'boolean') field(names[part]).checked = value;
      else field(names[part]).value = value;
    }
  };
  const go = (selection: Selection, how: 'pushState' | 'replaceState') => {
    show(selection);
    const query = printSelection(selection);
    try {
      history[how](null, '', query ? `?${query}` : location.pathname);
    } catch {
      // Browsers limit how often an address may change; the filter goes on without it.
    }
  };
  const arrive = async () => {
    const selection = parseSelection(location.search);
    fill(selection);
    show(selection);
    if (!selection.words && !selection.source) return;
    await load();
    // Meanwhile the reader may have chosen on.
    show(chosen());
  };

  // A word being typed is one step back, not one a letter.
  let typing = false;
  form.addEventListener('input', ({ target }) => {
    const types = target instanceof HTMLInputElement && target.type !== 'checkbox';
    go(chosen(), types && typing ? 'replaceState' : 'pushState');
    typing = types;
    if (types) void load().then(() => show(chosen()));
  });
  form.addEventListener('focusout', () => (typing = false));
  form.addEventListener('focusin', () => void load());
  form.addEventListener('submit', (event) => event.preventDefault());
  clear.addEventListener('click', () => {
    go(everything, 'pushState');
    fill(everything);
    field('q').focus();
  });
  addEventListener('popstate', () => void arrive());
  // What was chosen while this was on its way stays.
  const waiting = chosen();
  if (wanted(waiting).length > 0 && wanted(parseSelection(location.search)).length === 0)
    go(waiting, 'pushState');
  else void arrive();
}
