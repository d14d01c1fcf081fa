import fc from 'fast-check';
import { expect, test } from 'vitest';
import { twinAddress } from './language-link.ts';

const site = 'https://example.org';
const places = { 'how-many-times': '多少次', sources: 'sources' };
const twinOf = (address: string, read = '') =>
  decodeURI(twinAddress(`${site}/zh/x/`, site + address, read, places)).slice(site.length);

test.each([
  ['/x/?days=14&amount=3000', '', '/zh/x/?days=14&amount=3000'],
  ['/x/?q=%E5%BE%81%E4%BF%A1', '', '/zh/x/?q=征信'],
  ['/x/#lookups-98-million', '', '/zh/x/#lookups-98-million'],
  ['/x/?zoom=4#embed', '', '/zh/x/?zoom=4#embed'],
  ['/x/#how-many-times', '', '/zh/x/#多少次'],
  ['/x/', 'how-many-times', '/zh/x/#多少次'],
  ['/x/', 'only-here', '/zh/x/#only-here'],
  ['/x/#sources', 'how-many-times', '/zh/x/#sources'],
  ['/x/', '', '/zh/x/'],
])('%s, read at “%s”, leads to %s', (address, read, twin) => {
  expect(twinOf(address, read)).toBe(twin);
});

test('whatever stands in an address goes along, and throws nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (query, fragment) => {
      const here = new URL(`${site}/x/?${query}#${fragment}`);
      const twin = new URL(twinAddress(`${site}/zh/x/`, here.href, '', {}));
      expect([twin.search, twin.hash]).toEqual([here.search, here.hash]);
    }),
    { examples: [['', 'toString']] },
  );
});
