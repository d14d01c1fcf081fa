import { expect, test } from 'vitest';
import { words } from '../../i18n/words.ts';
import type { Copy } from '../copy/copies.ts';
import { filled, megabytes, viewOf } from './view.ts';

const said = words.en.offline;
const published: Copy = {
  ...{ locale: 'en', stamp: 'Edition of 2 May.', note: '', gone: '', about: '' },
  ...{ hash: 'b', bytes: 21_600_000, fetched: 3_080_000 },
};
const older = { ...published, hash: 'a', stamp: 'Edition of 1 May.' };
const chinese: Copy = { ...published, locale: 'zh', hash: 'c', stamp: '版本：5月2日。' };
const view = (kept: readonly Copy[], announced: Copy | undefined) =>
  viewOf({ own: 'en', kept, announced }, said);

test('where nothing is kept, the sizes are said and a copy is offered, in the page’s language', () => {
  const offer = { fetch: 'Keep on this device (22 MB)' };
  expect(view([], published)).toMatchObject({ kept: [], canRemove: false, ...offer });
  expect(view([], published).news).toContain('22 MB on this device and 3.1 MB to fetch');
  expect(view([chinese], published)).toMatchObject({ canRemove: true, ...offer });
});

test('what is kept is named with its language and edition, and can be removed', () => {
  expect(view([published, chinese], published)).toEqual({
    kept: [
      { locale: 'en', name: 'Kept on this device: English. ', stamp: 'Edition of 2 May.' },
      { locale: 'zh', name: 'Kept on this device: 中文. ', stamp: '版本：5月2日。' },
    ],
    news: said.newest,
    fetch: undefined,
    canRemove: true,
  });
});

test('an older copy is told of the newer edition, and offered anew', () => {
  expect(view([older], published)).toMatchObject({
    news: 'A newer edition is published. Edition of 2 May.',
    fetch: 'Renew it (3.1 MB to fetch)',
  });
  const rebuilt = { ...published, hash: 'd' };
  expect(view([rebuilt], published)).toMatchObject({ news: said.rebuilt });
  expect(view([rebuilt], published).fetch).toBeDefined();
});

test('without a network nothing is claimed of what is published, and nothing offered', () => {
  expect(view([older], undefined)).toMatchObject({ news: said.unknown, fetch: undefined });
  expect(view([], undefined)).toMatchObject({ news: said.noNetwork, fetch: undefined });
});

test('no place in the words of either language is left empty', () => {
  const values = { n: '1', m: '2', language: 'English', stamp: 'Edition.' };
  for (const { offline } of Object.values(words))
    for (const [key, text] of Object.entries(offline))
      expect(filled(text, values), key).not.toMatch(/[{}]/);
  expect([0, 3_080_000, 9_940_000, 21_600_000].map(megabytes)).toEqual(['0.0', '3.1', '9.9', '22']);
});
