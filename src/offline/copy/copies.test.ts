import { expect, test } from 'vitest';
import { cachesInMemory } from './caches-in-memory.ts';
import { cacheName, isCopyOf, keptCopies, markOf, readCopy, type Copy } from './copies.ts';

const copy: Copy = {
  locale: 'en',
  stamp: 'Edition of today.',
  note: 'A copy.',
  gone: 'Not in the copy.',
  about: 'About the copy',
  hash: 'a'.repeat(64),
  bytes: 20_000_000,
  fetched: 3_000_000,
};

test('a copy is one when what it is was written, and only for the site at its own base', async () => {
  const caches = cachesInMemory();
  const write = async (base: string, one: Copy, isWhole: boolean) => {
    const cache = await caches.open(cacheName(base, one));
    await cache.put(base, new Response('page'));
    if (isWhole) await cache.put(markOf(base), Response.json(one));
  };
  const other: Copy = { ...copy, locale: 'zh', hash: 'b'.repeat(64) };
  await write('/', copy, true);
  await write('/', { ...copy, hash: 'c'.repeat(64) }, false);
  await write('/', other, true);
  await write('/sub/', copy, true);
  await caches.open('another site');
  expect((await keptCopies(caches, '/')).map((kept) => kept.copy)).toEqual([other, copy]);
  expect((await keptCopies(caches, '/sub/')).map((kept) => kept.copy)).toEqual([copy]);
  expect((await caches.keys()).filter((name) => isCopyOf('/', name))).toHaveLength(3);
  expect(await keptCopies(caches, '/other/')).toEqual([]);
});

test.each([
  ['nothing', undefined],
  ['a page', new Response('<!doctype html>')],
  ['null', Response.json(null)],
  ['no hash, as while the site is being written', Response.json({ ...copy, hash: undefined })],
  ['another language', Response.json({ ...copy, locale: 'de' })],
  ['no size', Response.json({ ...copy, bytes: 0 })],
])('an answer that is %s describes no copy', async (_, answer) => {
  expect(await readCopy(answer)).toBeUndefined();
});
