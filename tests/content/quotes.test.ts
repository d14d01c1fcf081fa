import { expect, test } from 'vitest';
import { ledger } from '../../src/ledger/site-ledger.ts';

/** A half-width sign or a straight quotation mark beside a Han character. */
const narrow = /\p{Script=Han}\s*[,:;?!()"']|[,:;?!()"']\s*\p{Script=Han}/u;

const isChinese = (source = '') => ledger.sources.get(source)?.lang.startsWith('zh') ?? false;

test('a quote, a translation and a title in Chinese have the signs of Chinese', () => {
  const quotes = [...ledger.facts.values()].flatMap(({ sources }) =>
    sources.flatMap(({ source, quote = '', translation }) => [
      isChinese(source) ? quote : '',
      translation.zh ?? '',
    ]),
  );
  const titles = [...ledger.sources.values()].map(({ id, title = '' }) =>
    isChinese(id) ? title : '',
  );
  expect(quotes.filter((quote) => /\p{Script=Han}，/u.test(quote))).not.toEqual([]);
  expect([...quotes, ...titles].filter((text) => narrow.test(text))).toEqual([]);
});
