import { expect, test } from 'vitest';
import { ledger } from '../../ledger/site-ledger.ts';
import { parseProse } from '../read/mdx-tree.ts';
import { columnHtml } from './plain-html.ts';

const [term] = ledger.terms.values();
const { id = '', term: names = { en: '', zh: '' }, pinyin = '' } = term ?? {};
const column = (words: string) =>
  columnHtml(parseProse(`<Term id="${id}">${words}</Term>`).children, '', 'zh');

test('a term has its pinyin where it first stands, and keeps every word of its link', () => {
  const html = column(`先说${names.zh}，再说${names.zh}，完`);
  expect(html.replace(/<rp>.*?<\/rp>|<rt.*?<\/rt>|<[^>]*>/g, '')).toBe(
    `先说${names.zh}，再说${names.zh}，完`,
  );
  expect(html.split(`<rt lang="zh-Latn">${pinyin}</rt>`)).toHaveLength(2);
  expect(column('别的话')).not.toContain('<ruby>');
});
