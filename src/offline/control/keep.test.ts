import { afterEach, expect, test, vi } from 'vitest';
import { cachesInMemory } from '../copy/caches-in-memory.ts';
import { keptCopies, type Copy } from '../copy/copies.ts';
import { packFiles } from '../copy/pack.ts';
import { copiesHere, removeCopies } from './device.ts';
import { keepCopy, writeCopy } from './keep.ts';

const base = '/';
const bytes = (text: string) => new TextEncoder().encode(text);
const filesOf = (edition: string) => ({
  'index.html': bytes(edition),
  ...Object.fromEntries(
    Array.from({ length: 90 }, (_, index) => [`facts/${index}/index.html`, bytes(edition)]),
  ),
});
const copyOf = (edition: string): Copy & { packed: Uint8Array<ArrayBuffer> } => {
  const { packed, hash } = packFiles(filesOf(edition));
  const said = { stamp: edition, note: edition, gone: '', about: '' };
  return { locale: 'en', ...said, hash, bytes: 9, fetched: packed.length, packed };
};
const running = () => new AbortController().signal;

/** A browser with nothing in it. @param options how many files fit in; whether workers start */
function browser({ room = Infinity, starts = true } = {}) {
  const caches = cachesInMemory(room);
  const workers = new Set<{ scope: string; unregister(): Promise<boolean> }>();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('navigator', {
    locks: {
      request: (_: string, ...rest: unknown[]) =>
        (rest.at(-1) as (lock: unknown) => Promise<unknown>)({}),
    },
    serviceWorker: {
      getRegistrations: () => Promise.resolve([...workers]),
      register: (_: string, { scope }: { scope: string }) => {
        if (!starts) return Promise.reject(new Error('no'));
        const worker = {
          scope: `http://localhost${scope}`,
          active: Object.assign(new EventTarget(), { state: 'activated' }),
          unregister: () => Promise.resolve(workers.delete(worker)),
        };
        const known = [...workers].find((other) => other.scope === worker.scope);
        workers.add(known ?? worker);
        return Promise.resolve(known ?? worker);
      },
    },
  });
  return { caches, workers };
}

const publish = (answer: () => Response | Promise<Response>) =>
  vi.stubGlobal('fetch', vi.fn(answer));
const keep = (
  copy: Copy,
  signal = running(),
  progress: (bytes: number) => void = () => undefined,
) => keepCopy(base, copy, '/offline/copy.zip', signal, progress);
const stamps = async () => (await copiesHere(base)).map(({ stamp }) => stamp);

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a copy is kept, replaced by the next, and removed without a trace', async () => {
  const { caches, workers } = browser();
  expect(await copiesHere(base)).toEqual([]);
  const [old, next] = [copyOf('first'), copyOf('second')];
  publish(() => new Response(old.packed));
  const progress = vi.fn();
  await keep(old, running(), progress);
  expect(progress).toHaveBeenLastCalledWith(old.packed.length, true);
  expect(await stamps()).toEqual(['first']);
  publish(() => new Response(next.packed));
  await keep(next);
  expect(await stamps()).toEqual(['second']);
  expect(await caches.keys()).toHaveLength(1);
  expect(workers.size).toBe(1);
  await removeCopies(base);
  expect(await caches.keys()).toEqual([]);
  expect(workers.size).toBe(0);
});

test('a copy of the other language stays when one is renewed', async () => {
  const { caches } = browser();
  const chinese: Copy = { ...copyOf('中文'), locale: 'zh' };
  await writeCopy(caches, base, chinese, filesOf('中文'), running());
  for (const edition of ['first', 'second'])
    await writeCopy(caches, base, copyOf(edition), filesOf(edition), running());
  const kept = (await keptCopies(caches, base)).map(({ copy }) => copy.stamp);
  expect(kept).toEqual(['second', '中文']);
});

test.each([
  ['broken', () => Promise.reject(new TypeError('no network'))],
  ['broken', () => new Response('busy', { status: 503 })],
  ['changed', () => new Response(copyOf('third').packed)],
  ['changed', () => new Response(copyOf('second').packed.slice(0, 400))],
])(
  'where the network gives less than all of it (%s), the copy before stays',
  async (why, answer) => {
    const { caches } = browser();
    publish(() => new Response(copyOf('first').packed));
    await keep(copyOf('first'));
    const before = await caches.keys();
    publish(answer);
    await expect(keep(copyOf('second'))).rejects.toMatchObject({ why });
    expect(await caches.keys()).toEqual(before);
    expect(await stamps()).toEqual(['first']);
  },
);

test('on a device that fills up nothing half stays', async () => {
  const { caches } = browser({ room: 50 });
  publish(() => new Response(copyOf('first').packed));
  await expect(keep(copyOf('first'))).rejects.toMatchObject({ why: 'room' });
  expect(await caches.keys()).toEqual([]);
});

test('a reader’s word stops it, while it is fetched and while it is written', async () => {
  const { caches } = browser();
  const copy = copyOf('first');
  publish(() => new Response(copy.packed));
  for (const when of [false, true]) {
    const stop = new AbortController();
    const kept = keepCopy(base, copy, '/offline/copy.zip', stop.signal, (_, isWriting) => {
      if (isWriting === when) stop.abort();
    });
    await expect(kept).rejects.toMatchObject({ why: 'stopped' });
    expect(await caches.keys()).toEqual([]);
  }
});

test('where no worker starts, no copy is left that nobody would show', async () => {
  const { caches } = browser({ starts: false });
  publish(() => new Response(copyOf('first').packed));
  await expect(keep(copyOf('first'))).rejects.toMatchObject({ why: 'room' });
  expect(await copiesHere(base)).toEqual([]);
  expect(await caches.keys()).toEqual([]);
});
