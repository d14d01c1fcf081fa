import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cachesInMemory } from '../copy/caches-in-memory.ts';
import { cacheName, keptCopies, markOf, type Copy } from '../copy/copies.ts';
import { answer, type Asked } from './answer.ts';

const base = '/sub/';
const copy: Copy = {
  locale: 'en',
  stamp: 'Edition of <1 May>.',
  note: 'A copy kept here. Edition of <1 May>.',
  gone: 'Not in the copy.',
  about: 'About',
  hash: 'a'.repeat(64),
  bytes: 1,
  fetched: 1,
};
const htmlOf = (words: string) =>
  `<!doctype html><html><body class="x"><header></header><main id="main">${words}</main></body></html>`;

let caches = cachesInMemory();
let fromCopy = new Set<string>();
/** A document of window `w`, unless something else is asked. */
const ask = (path: string, network: () => Promise<Response>, asked: Partial<Asked> = {}) =>
  answer(
    { path: `${base}${path}`, destination: 'document', by: '', becomes: 'w', ...asked },
    {
      base,
      network,
      copies: () => keptCopies(caches, base),
      fromCopy,
      windows: () => Promise.resolve(['w']),
      patience: 30,
    },
  );
const part = { destination: '', by: 'w', becomes: '' };
const says = (text: string, status = 200) =>
  vi.fn(() => Promise.resolve(new Response(text, { status })));
const down = vi.fn(() => Promise.reject(new TypeError('no network')));
const never = () => new Promise<Response>(() => undefined);

beforeEach(async () => {
  caches = cachesInMemory();
  fromCopy = new Set();
  const cache = await caches.open(cacheName(base, copy));
  const files = {
    'chapters/': htmlOf('old'),
    'offline/': htmlOf('about the copy'),
    'embed/scale/': '<html><body data-x><main id="capsule">old</main></body></html>',
    '_astro/a.B1.js': 'old script',
    'figures/scale.json': 'old data',
  };
  for (const [path, text] of Object.entries(files))
    await cache.put(
      `${base}${path}`,
      new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
    );
  await cache.put(markOf(base), Response.json(copy));
});

describe('with a network', () => {
  test('a page, and what it is made of, is what the network says, a lost one too', async () => {
    expect(await (await ask('chapters/', says(htmlOf('new')))).text()).toBe(htmlOf('new'));
    expect((await ask('chapters/', says('gone', 404))).status).toBe(404);
    expect(await (await ask('figures/scale.json', says('new data'), part)).text()).toBe('new data');
  });

  test('what is named by its content need not be asked for', async () => {
    const network = says('script');
    expect(await (await ask('_astro/a.B1.js', network, part)).text()).toBe('old script');
    expect(network).not.toHaveBeenCalled();
    expect(await (await ask('_astro/b.B2.js', network, part)).text()).toBe('script');
  });

  test('a network that is slow beyond patience, or a host out of order, gives way to the copy, which says so', async () => {
    for (const network of [never, says('busy', 503)])
      expect(await (await ask('chapters/', network)).text()).toContain('A copy kept here.');
  });

  test('a page that the copy lacks is waited for', async () => {
    const slow = () =>
      new Promise<Response>((resolve) => setTimeout(resolve, 90, new Response('late')));
    expect(await (await ask('teach/', slow)).text()).toBe('late');
    expect((await ask('teach/', says('busy', 503))).status).toBe(503);
  });
});

describe('without a network', () => {
  test('a page says before its text that it is a copy, of which edition, and where it is kept', async () => {
    const page = await ask('chapters/', down);
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toBe(
      htmlOf('old').replace(
        '<main',
        '<aside class="copy-note">A copy kept here. Edition of &lt;1 May&gt;. <a href="/sub/offline/">About</a></aside><main',
      ),
    );
  });

  test('a frame says it first of all, unless the page around it has', async () => {
    const frame = { destination: 'iframe', becomes: 'f' };
    expect(await (await ask('embed/scale/', down, frame)).text()).toContain(
      '<body data-x><aside class="copy-note">A copy kept here.',
    );
    await ask('chapters/', down);
    expect(await (await ask('embed/scale/', down, frame)).text()).not.toContain('copy-note');
  });

  test('what a page from the copy is made of comes from the copy, even when the network is back', async () => {
    await ask('chapters/', down);
    const network = says('new data');
    expect(await (await ask('figures/scale.json', network, part)).text()).toBe('old data');
    expect(network).not.toHaveBeenCalled();
    const other = { ...part, by: 'another window' };
    expect(await (await ask('figures/scale.json', network, other)).text()).toBe('new data');
  });

  test('in place of a page that the copy lacks stands the page about the copy; a part or a frame fails', async () => {
    expect(await (await ask('zh/chapters/', down)).text()).toContain(
      'Not in the copy. <a href="/sub/offline/">About</a></aside><main id="main">about the copy',
    );
    await expect(ask('zh/', down, { destination: 'iframe' })).rejects.toThrow('no network');
    await expect(ask('figures/none.json', down, part)).rejects.toThrow('no network');
    expect(await (await ask('figures/scale.json', down, part)).text()).toBe('old data');
  });

  test('a copy that is not whole answers nothing', async () => {
    const [name = ''] = await caches.keys();
    await caches.delete(name);
    const half = await caches.open(name);
    await half.put(`${base}chapters/`, new Response(htmlOf('half')));
    await expect(ask('chapters/', down)).rejects.toThrow('no network');
    expect(await (await ask('chapters/', says('new'))).text()).toBe('new');
  });
});
