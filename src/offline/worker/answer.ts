import type { KeptCopy } from '../copy/copies.ts';
import { pageOf, withNote } from './note.ts';

/** What is asked for. */
export interface Asked {
  /** Path on the host, without a query: a state of a widget is no page of its own. */
  path: string;
  /** `document` for what a window shows, `iframe` for what stands in one, else a part of a page. */
  destination: string;
  /** Which open page asks; empty where a window asks for its page. */
  by: string;
  /** Which open page this becomes; empty for a part. */
  becomes: string;
}

/** What the worker answers with. */
export interface Means {
  /** Where the site stands on its host. */
  base: string;
  network: () => Promise<Response>;
  /** The whole copies on the device, the newest first; empty where the browser shows none. */
  copies: () => Promise<readonly KeptCopy[]>;
  /** The open pages that came from a copy: what they are made of comes from it too. */
  fromCopy: Set<string>;
  /** The pages that windows show now. */
  windows: () => Promise<readonly string[]>;
  /** How long the network may leave a reader waiting for a page that is on the device, in milliseconds. */
  patience: number;
}

async function find(path: string, copies: readonly KeptCopy[]) {
  for (const { copy, cache } of copies) {
    const response = await cache.match(path);
    if (response) return { copy, response };
  }
  return undefined;
}

/** The network's answer; undefined where there is none, where the host is out of order, or where it is too late. */
async function inTime(network: Promise<Response>, patience: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    if (Number.isFinite(patience)) timer = setTimeout(resolve, patience, undefined);
  });
  const answer = await Promise.race([network.catch(() => undefined), late]);
  clearTimeout(timer);
  return answer && answer.status < 500 ? answer : undefined;
}

/**
 * What the worker answers. A page comes from the network as long as there is one; only without it, or when it is slow,
 * comes the page on the device, which says of which edition it is. What is named by its content can be of no older
 * edition, and what a page from a copy is made of is of that page’s edition: both come from the device at once. In place
 * of a page that no copy has stands, without a network, the page about the copy.
 * @throws what the network throws, where the device has nothing
 */
export async function answer(asked: Asked, means: Means): Promise<Response> {
  const { path, destination, by, becomes } = asked;
  const { base, fromCopy, patience } = means;
  const isPage = destination === 'document' || destination === 'iframe';
  const isOfCopy = !isPage && (path.startsWith(`${base}_astro/`) || fromCopy.has(by));
  const network = isOfCopy ? undefined : means.network();
  // It may fail while the device is still being asked.
  network?.catch(() => undefined);

  const copies = await means.copies();
  const found = await find(path, copies);
  if (!network) return found?.response ?? means.network();
  const answered = await inTime(network, isPage && found ? patience : Infinity);
  if (answered) return answered;
  if (found && isPage) {
    fromCopy.add(becomes);
    // What stands in a page from the copy is of the edition that the page has named.
    const isNamed =
      destination === 'iframe' && (await means.windows()).every((id) => fromCopy.has(id));
    return isNamed ? found.response : withNote(found.response, found.copy.note, found.copy, base);
  }
  if (found) return found.response;

  const outOfOrder = await network.catch(() => undefined);
  const [kept] = copies;
  if (outOfOrder || !kept || destination !== 'document') return network;
  const about = await kept.cache.match(pageOf(kept.copy, base));
  return about ? withNote(about, kept.copy.gone, kept.copy, base) : network;
}
