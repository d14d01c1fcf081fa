import { expect, test } from '@playwright/test';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { built, embeds, fileOf, pages } from './site.ts';

type Node = DefaultTreeAdapterMap['node'];

/** What is code, or a text of its own to copy. */
const spared = new Set(['script', 'style', 'pre', 'code', 'template', 'textarea', 'svg']);
/** Links within a sentence, beside which a space would show. */
const inSentence = /\b(?:fact|term|set)\b/;

/** A text of a page, the language it is marked as, and whether a link of its sentence stands right before and behind it. */
interface Said {
  text: string;
  lang: string;
  joined: [before: boolean, behind: boolean];
}

const attribute = (node: Node | undefined, name: string) =>
  node && 'attrs' in node ? (node.attrs.find((each) => each.name === name)?.value ?? '') : '';

function textsIn(node: Node, lang = ''): Said[] {
  if ('tagName' in node && spared.has(node.tagName)) return [];
  const own = attribute(node, 'lang') || lang;
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child, index): Said[] => {
    if (child.nodeName !== '#text' || !('value' in child)) return textsIn(child, own);
    const beside = [node.childNodes[index - 1], node.childNodes[index + 1]];
    const [before = false, behind = false] = beside.map((other) =>
      inSentence.test(attribute(other, 'class')),
    );
    return [{ text: child.value, lang: own, joined: [before, behind] }];
  });
}

const han = String.raw`\p{Script=Han}`;
const wide = String.raw`[${han}，。；：、？！（）《》]`;

/** What a Chinese text must not have. */
const rules: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a half-width sign', new RegExp(`${han}[,:;!?()]|[,:;!?(]${han}`, 'u')],
  ['a straight quotation mark', new RegExp(`${wide}["']|["']${wide}`, 'u')],
  // Beside Latin words and English numbers a space may be typed.
  [
    'a stray space',
    new RegExp(
      String.raw`${wide} +${wide}|${han} +\d(?![\d.]*\s[a-z])|(?<![A-Z] [\d.]*)\d +${han}`,
      'u',
    ),
  ],
  ['a number grouped by thousands', /\d,\d{3}(?!\d)/],
  ['an English sentence', /(?:\b[A-Za-z][a-z’]+\b,? +){4,}/],
];
const besideLink = [
  new RegExp(String.raw`^\s+${wide}`, 'u'),
  new RegExp(String.raw`${wide}\s+$`, 'u'),
];

/** What is wrong with the Chinese of a page. */
function wrongsIn(html: string): string[] {
  return textsIn(parse(html))
    .filter(({ lang }) => lang === 'zh-Hans-CN')
    .flatMap(({ text, joined }) => {
      // The name of a standard has spaces of its own.
      const plain = text.replace(/《[^》]*》/g, '《》');
      const found = rules.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name);
      const apart = besideLink.some((pattern, side) => joined[side] && pattern.test(text));
      return [...found, ...(apart ? ['a space beside a link'] : [])].map(
        (name) => `${name}: ${text.trim().slice(0, 60)}`,
      );
    });
}

const page = (body: string) => `<html lang="zh-Hans-CN"><body>${body}</body></html>`;

test('what is wrong with Chinese is found', () => {
  const wrong = [
    '考拉征信:否认',
    '"否认"倒卖',
    '花 500元',
    '否认。 未查到',
    '共1,050元',
    '看 Turn the numbers into millions 一节',
    '<p>花 <a class="fact" href="/x">500元</a></p>',
  ];
  for (const body of wrong) expect(wrongsIn(page(body)), body).toHaveLength(1);
  const right = [
    '考拉征信：“否认”，TechNode 写的是980 million。',
    '<span lang="en">Turn the numbers into millions</span>',
    '花<a class="fact" href="/x">500元</a>买了名单',
    '<a href="/x">下载</a> <a href="/y">嵌入</a>',
  ];
  for (const body of right) expect(wrongsIn(page(body)), body).toEqual([]);
});

test('Chinese pages are set as Chinese is, and what is English on them says so', () => {
  const chinese = [...pages, ...embeds].filter((address) => address.startsWith('/zh/'));
  expect(chinese.length).toBeGreaterThan(400);
  const wrongs = chinese.flatMap((address) =>
    wrongsIn(built(fileOf(address))).map((wrong) => `${address} has ${wrong}`),
  );
  expect(wrongs).toEqual([]);
});
