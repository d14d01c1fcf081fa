import { languageTags, localeOf } from '../../i18n/locales.ts';
import { readCopy, type Copy } from '../copy/copies.ts';
import { copiesHere, removeCopies } from './device.ts';
import type { Failure } from './keep.ts';
import { filled, megabytes, viewOf, type Said, type View } from './view.ts';

/** The copy that the site announces now; undefined where the network does not answer. */
async function announcedCopy(address: string): Promise<Copy | undefined> {
  return readCopy(await fetch(address, { cache: 'no-store' }).catch(() => undefined));
}

/** Brings the control alive by which a reader keeps, renews and removes a copy of the site. */
export function startKeeping(root: Document): void {
  const place = root.querySelector<HTMLElement>('[data-keep]');
  const find = <E extends HTMLElement>(name: string) => place?.querySelector<E>(`[data-${name}]`);
  const [list, news, status] = [find('kept'), find('news'), find('status')];
  const fetching = find<HTMLButtonElement>('fetch');
  const stopping = find<HTMLButtonElement>('stop');
  const removing = find<HTMLButtonElement>('remove');
  if (!place || !list || !news || !status || !fetching || !stopping || !removing) return;
  const said = JSON.parse(place.dataset['words'] ?? '{}') as Said;
  const { keep: base = '/', copy: description = '', packed = '' } = place.dataset;
  const own = localeOf(root);
  let announced: Copy | undefined;
  let stop = new AbortController();

  const showButtons = (...shown: HTMLButtonElement[]) => {
    const buttons = [fetching, stopping, removing];
    const hadFocus = buttons.some((button) => button === root.activeElement);
    for (const button of buttons) button.hidden = !shown.includes(button);
    // Whoever pressed a button that is gone stands at the one that took its place, or at what came of it.
    if (hadFocus) (shown[0] ?? status).focus();
  };

  const show = (view: View) => {
    news.textContent = view.news;
    list.replaceChildren(
      ...view.kept.map(({ locale, name, stamp }) => {
        const item = root.createElement('li');
        const edition = root.createElement('span');
        edition.lang = languageTags[locale];
        edition.textContent = stamp;
        item.append(name, edition);
        return item;
      }),
    );
    fetching.textContent = view.fetch ?? '';
    showButtons(...(view.fetch ? [fetching] : []), ...(view.canRemove ? [removing] : []));
  };

  /** Looks how it stands, and shows it; what the device refuses is said. */
  const look = async () => {
    try {
      const kept = await copiesHere(base);
      announced = await announcedCopy(description);
      show(viewOf({ own, kept, announced }, said));
    } catch {
      show({ kept: [], news: said.cannot, fetch: undefined, canRemove: false });
    }
  };

  const keep = async (copy: Copy) => {
    stop = new AbortController();
    showButtons(stopping);
    const total = megabytes(copy.fetched);
    let tenth = -1;
    // Ten times at most: each is read aloud.
    const progress = (bytes: number, isWriting: boolean) => {
      const now = isWriting ? 11 : Math.floor((10 * bytes) / copy.fetched);
      if (now === tenth) return;
      tenth = now;
      status.textContent = isWriting
        ? said.writing
        : filled(said.fetching, { n: megabytes(bytes), m: total });
    };
    progress(0, false);
    let outcome: string = said.done;
    try {
      const { keepCopy } = await import('./keep.ts');
      await keepCopy(base, copy, packed, stop.signal, progress);
    } catch (error) {
      const { why } = error as { why?: Failure };
      outcome = said[why ?? 'broken'];
    }
    await look();
    status.textContent = outcome;
  };

  fetching.addEventListener('click', () => {
    if (announced) void keep(announced);
  });
  stopping.addEventListener('click', () => {
    stop.abort();
  });
  removing.addEventListener('click', () => {
    const end = (outcome: string) => look().then(() => (status.textContent = outcome));
    void removeCopies(base).then(
      () => end(said.removed),
      () => end(said.notRemoved),
    );
  });
  void look();
}
