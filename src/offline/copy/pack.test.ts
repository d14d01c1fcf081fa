import { expect, test } from 'vitest';
import { packFiles } from './pack.ts';
import { unpackFiles } from './unpack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = {
  'index.html': bytes('<h1>9800余万</h1>'),
  'zh/a.json': bytes('{}'),
  'fonts/text.woff2': Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251),
};

test('what is packed comes out as it was, in whatever order it was given', async () => {
  const { packed, hash } = packFiles(files);
  const other = packFiles(Object.fromEntries(Object.entries(files).reverse()));
  expect(other.hash).toBe(hash);
  expect(other.packed).toEqual(packed);
  const unpacked = await unpackFiles(packed, hash);
  expect(Object.keys(unpacked).sort()).toEqual(Object.keys(files).sort());
  for (const [name, file] of Object.entries(files)) expect(unpacked[name], name).toEqual(file);
});

test('pages that are alike share their words: together they are far smaller than apart', () => {
  const page = (index: number) =>
    bytes(`${Array.from({ length: 800 }, (_, at) => (at * 7919) % 9973).join(' ')} ${index}`);
  const pages = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`facts/${index}/index.html`, page(index)]),
  );
  const [first = ''] = Object.keys(pages);
  const one = packFiles({ [first]: pages[first] ?? bytes('') }).packed.length;
  expect(packFiles(pages).packed.length).toBeLessThan(one * 4);
});

test('files that are not those announced, or half of them, are not taken', async () => {
  const { packed, hash } = packFiles(files);
  const { hash: other } = packFiles({ ...files, 'index.html': bytes('<h1>9.8亿</h1>') });
  await expect(unpackFiles(packed, other)).rejects.toThrow('announced');
  await expect(unpackFiles(packed.slice(0, packed.length / 2), hash)).rejects.toThrow();
  await expect(unpackFiles(bytes('<!doctype html>'), hash)).rejects.toThrow();
});
