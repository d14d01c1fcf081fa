import { expect, test } from 'vitest';
import { pairHtml, pairsOf } from './beside.ts';

const en =
  '## What is a list?\n\nIt held <Fact id="first-purchase-317-items">317</Fact> entries.\n\n## Only here\n\nWords.\n\n## Reporting\n\nA <Term id="credit-reporting">credit firm</Term>.\n\n<Figure id="scale" state="zoom=1" />\n';
const zh =
  '## 征信\n\n这是<Term id="credit-reporting">征信</Term>机构。\n\n## 名单\n\n<Fact id="first-purchase-317-items">317条</Fact>\n信息。\n';

test('sections stand beside those about the same, and one that has no other stands alone', () => {
  expect(pairsOf({ en, zh }).map((pair) => [pair.zh?.title, pair.en?.title])).toEqual([
    ['征信', 'Reporting'],
    ['名单', 'What is a list?'],
    [undefined, 'Only here'],
  ]);
});

test('a pair is plain HTML: terms with pinyin, records and figures as links, no line break between Han', () => {
  const html = pairsOf({ en, zh }).map(pairHtml).join('');
  expect(html).toContain('<ruby>征信<rp>（</rp><rt lang="zh-Latn">zhēngxìn</rt>');
  expect(html).toContain('href="/zh/facts/first-purchase-317-items/">317条</a>信息。');
  expect(html).toContain('href="/widgets/scale/?zoom=1"');
  expect(html).not.toMatch(/<script|<astro-island/);
});
