import type { Search, SearchData } from './found.ts';

const most = 40;
const pause = 120;

/** Brings the search page alive; the entries and the search itself are fetched when first asked for. */
export function startSearch(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('#search');
  const field = form?.querySelector('input');
  const list = root.querySelector('#found');
  const count = root.querySelector('#count');
  if (!form || !field || !list || !count) return;
  const said = JSON.parse(form.dataset['words'] ?? '{}') as Record<string, string>;

  let loading: Promise<Search> | undefined;
  const load = () =>
    (loading ??= Promise.all([import('./found.ts'), fetch(form.dataset['entries'] ?? '')])
      .then(async ([{ makeSearch }, answer]) => {
        if (!answer.ok) throw new Error(`${answer.status}`);
        return makeSearch((await answer.json()) as SearchData);
      })
      .catch((error: unknown) => {
        // The next try begins anew.
        loading = undefined;
        throw error;
      }));

  const show = async (query: string) => {
    try {
      const search = await load();
      // Meanwhile the reader may have typed on.
      if (query !== field.value) return;
      const found = query.trim() ? search.find(query, most) : [];
      list.replaceChildren(
        ...found.map(({ kind, href, title, also, passage }) => {
          const item = root.createElement('li');
          const link = root.createElement('a');
          link.href = href;
          link.textContent = kind === 'term' ? `${title} ${also}` : title;
          const tag = root.createElement('span');
          tag.className = 'meta';
          tag.textContent = said[kind] ?? '';
          const text = root.createElement('p');
          text.textContent = passage;
          item.append(link, ' ', tag, text);
          return item;
        }),
      );
      const words = found.length === 1 ? said['one'] : said[found.length > 0 ? 'found' : 'none'];
      count.textContent = query.trim()
        ? (words ?? '').replace('{count}', String(found.length))
        : '';
    } catch {
      count.textContent = said['failed'] ?? '';
    }
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void show(field.value), pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    void show(field.value);
    const address = new URL(location.href);
    address.searchParams.set('q', field.value);
    history.replaceState(history.state, '', address);
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) {
    field.value = asked;
    void show(asked);
  }
}
