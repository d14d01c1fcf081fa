import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markParts, unmarkedTexts } from './mark-parts.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>万</title></head><body>${body}</body></html>`;
const marked = (body: string) =>
  markParts(page(body)).slice(page('').indexOf('</body>'), -'</body></html>'.length);

test.each([
  ['<p>One 万 is ten thousand.</p>', '<p>One <span lang="zh-Hans">万</span> is ten thousand.</p>'],
  [
    '<p>14亿, or 9800余万</p>',
    '<p><span lang="zh-Hans" class="whole">14亿</span>, or <span lang="zh-Hans" class="whole">9800余万</span></p>',
  ],
  ['<b class="a">九千八百万</b>', '<b lang="zh-Hans" class="a">九千八百万</b>'],
  ['<svg><text x="1">9.8亿</text></svg>', '<svg><text lang="zh-Hans" x="1">9.8亿</text></svg>'],
  ['<svg><text>in 万</text></svg>', '<svg><text>in <tspan lang="zh-Hans">万</tspan></text></svg>'],
  [
    '<p>“デフォルトで共有” &amp; 征信</p>',
    '<p>“<span lang="ja">デフォルトで共有</span>” &amp; <span lang="zh-Hans">征信</span></p>',
  ],
  ['<a lang="zh-Hans">中文</a>', '<a lang="zh-Hans">中文</a>'],
  ['<p lang="zh">中<b>文</b></p>', '<p lang="zh">中<b>文</b></p>'],
  ['<pre>万</pre><script>"万"</script>', '<pre>万</pre><script>"万"</script>'],
  [
    '<astro-island><b>万</b><p>in 万</p></astro-island>',
    '<astro-island><b lang="zh-Hans">万</b><p>in 万</p></astro-island>',
  ],
  [
    '<p>1.8 million loans, <b class="x whole">98 million</b></p><svg><text>5 kB</text></svg>',
    '<p><span class="whole">1.8 million</span> loans, <b class="x whole">98 million</b></p><svg><text>5 kB</text></svg>',
  ],
  [
    '<p lang="zh">2月22日有9800余万次</p><astro-island><p>9 checks</p></astro-island>',
    '<p lang="zh"><span class="whole">2月</span><span class="whole">22日</span>有<span class="whole">9800余万次</span></p><astro-island><p>9 checks</p></astro-island>',
  ],
])('%s', (before, after) => {
  expect(marked(before)).toBe(after);
});

test('afterwards nothing is left to say, and no word is lost', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab 1.,万亿次の&'), maxLength: 12 });
  const escape = (plain: string) => plain.replaceAll('&', '&amp;');
  const words = (html: string) => html.replace(/<[^>]*>/g, '');
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const before = page(
        texts.map((each) => `<p>${escape(each)}<i>${escape(each)}</i></p>`).join(''),
      );
      const after = markParts(before);
      expect(unmarkedTexts(after)).toEqual([]);
      expect(words(after)).toBe(words(before));
      expect(markParts(after)).toBe(after);
    }),
  );
});
