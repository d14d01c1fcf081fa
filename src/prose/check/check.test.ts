import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../ledger/site-ledger.ts';
import { siteTexts } from '../../schemas/read/site-texts.ts';
import { checkProse } from './check.ts';
import { bareNumber, leavesBigNumberAlone, numberInHan } from './big-number.ts';
import { ContentError } from '../../schemas/read/problems.ts';
import { checkSite, rulesFor } from './site-check.ts';
import { checkedTexts } from './validated-texts.ts';

const rules = rulesFor(siteTexts, ledger);
const check = (text: string) =>
  checkProse('content/pages/x/en.mdx', text, rules).map(
    ({ line, message }) => `${line} ${message}`,
  );
const copied = [...ledger.sources.values()].find((source) => source.copy)?.copy ?? '';

describe('prose', () => {
  test.each([
    ['a bare digit', 'One.\n\nIt was 12 yuan.', /^3 “12 yuan\.” is a number and no fact/],
    ['a digit in a heading', '## The 317 names', /^1 “317 names” is a number and no fact/],
    ['a digit in a list', '- one\n- 2 of them', /^2 “2 of” is a number/],
    [
      'a misspelt fact',
      'In <Fact id="lookups-98-milion">98 million</Fact> cases.',
      /^1 there is no fact “lookups-98-milion”/,
    ],
    [
      'a fact that says something else',
      'It fell <Fact id="fall-20-nov">11%</Fact>.',
      /“11” is not what the fact “fall-20-nov” says \(content\/facts\/market\.yaml:\d+\)/,
    ],
    ['an unknown source', 'So it was.<Cite id="nobody" />', /no source “nobody”/],
    ['an unknown term', 'A <Term id="nothing">thing</Term>.', /no term “nothing”/],
    [
      'an unknown widget',
      '<Widget id="skale" />',
      /no widget “skale”; there are [a-z0-9, -]*scale/,
    ],
    [
      'a state the widget does not know',
      '<Widget id="scale" state="zoom=9" />',
      /reads the state “zoom=9” as “”/,
    ],
    [
      'a guess without an answer',
      '<Guess id="g" fact="kaola-denial">\nHow?\n</Guess>',
      /no fact “kaola-denial” with a value to guess/,
    ],
    [
      'TechNode’s number by itself',
      'It was <Fact id="technode-980-million">980 million</Fact>.',
      /980 million stands alone/,
    ],
    [
      'TechNode’s number with its name but without the other',
      'TechNode said <Fact id="technode-980-million">980 million</Fact>.',
      /980 million stands alone/,
    ],
    [
      'TechNode’s number in an answer',
      '<Check id="c" aim="a">\n<Option answer="980 million" right>\nYes.\n</Option>\n</Check>',
      /980 million stands alone/,
    ],
    ['a link to a copy', `See [this](${copied}).`, /is no linkable source/],
    ['a link to anywhere', 'See [this](https://example.org/).', /is no linkable source/],
    ['a digit in a title', '<Figure title="12 reasons" />', /“12 reasons” is a number/],
    ['a span that says more than a language', '<span lang="en" class="x">a</span>', /no <span>/],
    ['broken markup', 'One <Fact id="x"> two', /is not MDX/],
    ['a digit in the head', "---\ntitle: 'Top 10'\n---\n\nText.", /“10'” is a number/],
  ])('%s is found', (_, text, message) => {
    expect(check(text).join('\n')).toMatch(message);
  });

  test.each([
    ['a fact', 'It was <Fact id="lookups-98-million">98 million</Fact>.'],
    [
      'both numbers with TechNode',
      'TechNode printed <Fact id="technode-980-million">980 million</Fact>, the others <Fact id="lookups-98-million">98 million</Fact>.',
    ],
    ['words of another language', 'They say <span lang="zh-Hans">归零</span>.'],
    ['the site’s own name', '980 Million Checks is the name of this site.'],
    ['a named source', `See [TechNode](${ledger.source('technode-2019').url ?? ''}).`],
    ['the day of revision', "---\ntitle: 'One'\nupdated: '2026-11-22'\n---\n\nText."],
    [
      'wrong answers to weigh',
      '<Check id="c" aim="a">\n<Option answer="42 yuan" idea="Guessing.">\nNo.\n</Option>\n<Option answer="None" right>\nYes.\n</Option>\n</Check>',
    ],
  ])('%s may stand', (_, text) => {
    expect(check(text)).toEqual([]);
  });

  test('any digit put into plain prose is found', () => {
    const words = fc.stringMatching(/^[a-z ,.]{1,40}$/);
    fc.assert(
      fc.property(words, fc.nat(), words, (before, digits, after) => {
        expect(bareNumber(`${before} ${digits} ${after}`, rules.allowed)).toContain(String(digits));
      }),
    );
  });

  test.each([
    ['980 million', true],
    ['980,000,000', true],
    ['9.8亿', true],
    ['TechNode: 980 million; others: 98 million', false],
    ['TechNode：9.8亿；中文报道：9800余万', false],
    ['九亿八千万', true],
    ['9 8000 0000', true],
    ['TechNode：9 8000 0000；国内报道：9800 0000', false],
    ['9\u00a08000\u00a00000', true],
    ['980\u202fmillion', true],
    ['980\u2009000\u2009000', true],
    ['9\u202f亿\u202f8000\u202f万', true],
    ['TechNode: 9\u00a08000\u00a00000', true],
    ['TechNode：9\u00a08000\u00a00000；国内报道：9800\u00a00000', false],
    ['TechNode: 980\u00a0million; others: 98\u2009000\u2009000', false],
    ['TechNode: 980 million, not 1,980,000,000 nor 998,000,000', true],
    ['nine hundred and eighty million', true],
    ['980 Million Checks', false],
  ])('“%s” alone: %s', (text, alone) => {
    expect(leavesBigNumberAlone(text, rules.siteNames)).toBe(alone);
  });
});

test.each([
  ['名单上有三百一十七个人', '三百一十七'],
  ['那是二〇一八年的事', '二〇一八'],
  ['年利率不超过百分之三十六', '百分之三十六'],
  ['收了八千亿元', '八千亿'],
  ['一家公司，两个说法，十五天', undefined],
  ['一百个一万是一百万', undefined],
  ['成千上万的人，千万别信', undefined],
  ['两三千元', undefined],
])('“%s” has the number in Chinese numerals: %s', (text, found) => {
  expect(numberInHan(text, [])).toBe(found);
});

test('a number in Chinese numerals is a number in a Chinese chapter', () => {
  const said = checkProse('content/chapters/x/zh.mdx', '名单上有三百一十七个人。', rules);
  expect(said.map(({ message }) => message).join('\n')).toMatch(/“三百一十七” is a number/);
});

test('a sentence that an empty line cuts in two is found, in both languages', () => {
  const cut = '他们花\n\n<Fact id="first-purchase-500-yuan">500元</Fact>买了一份名单。';
  expect(check(cut)).toEqual([
    expect.stringMatching(/^1 this paragraph ends without a stop, at “他们花”/),
  ]);
  expect(check('They paid\n\nfor a list.')).toHaveLength(1);
  expect(check(cut.replace('\n\n', ''))).toEqual([]);
});

test.each([
  ['a step', 'b'],
  ['a scene', 'a'],
  ['another', 'c'],
])('a name that a step had before and that %s has stands twice', (_, id) => {
  const step = (own: string, former: string) =>
    `<Step id="${own}" title="T" widget="scale" state="" own="own">\n\n<Formerly id="${former}" state="" />\n\n</Step>`;
  const text = `<Scene id="a" title="S">\n\n${step('b', 'c')}\n\n${step('d', id)}\n\n</Scene>`;
  const said = checkProse('content/story/en.mdx', text, rules).map(({ message }) => message);
  expect(said).toEqual([`the id “${id}” stands twice`]);
});

test('what is wrong in a widget’s own file is told of that file, not of each text that places it', () => {
  const wrong = { file: 'content/widgets/scale/ja.yaml', line: 1, message: 'name: is missing' };
  const widgetProblem = () => {
    throw new ContentError([wrong]);
  };
  const place = () =>
    checkProse('content/pages/x/en.mdx', '<Widget id="scale" />', { ...rules, widgetProblem });
  expect(place).toThrow(ContentError);
  expect(place).not.toThrow(/not MDX/);
});

describe('the content of the site', () => {
  test('passes', () => {
    expect(() => {
      checkSite(checkedTexts);
    }).not.toThrow();
  });

  test('does not pass with a number in the interface words', () => {
    const file = 'content/ui/en.yaml';
    const texts = {
      ...checkedTexts,
      [file]: (checkedTexts[file] ?? '').replace("skip: '", "skip: '3 "),
    };
    expect(() => {
      checkSite(texts);
    }).toThrow(/content\/ui\/en\.yaml:\d+ {2}“3 Skip” is a number in a text without records/);
  });
});
