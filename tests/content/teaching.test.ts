import { describe, expect, test } from 'vitest';
import { checkedTexts } from '../../src/prose/check/validated-texts.ts';
import { lessonHref, lessons } from '../../src/prose/read/lessons.ts';
import { outline } from '../../src/schemas/read/outline.ts';
import { banks, sides, twins } from '../../src/prose/read/questions.ts';
import { checkSite } from '../../src/prose/check/site-check.ts';
import { ledger } from '../../src/ledger/site-ledger.ts';
import { describeState, inputsOf, widget } from '../../src/widget/registry.ts';
import { locales } from '../../src/i18n/locales.ts';

/** Every Chinese text of an entry, however deep. */
const chineseIn = (entry: unknown): string[] =>
  typeof entry === 'object' && entry !== null
    ? Object.entries(entry).flatMap(([name, value]) =>
        name === 'zh' ? [value as string] : chineseIn(value),
      )
    : [];
const hasNarrowMarks = (text: string) => /\p{Script=Han}[,;:?!()"]/u.test(text);

test('every bank and every lesson belongs to a chapter of the outline', () => {
  const slugs = Object.keys(checkedTexts)
    .filter((file) => /^content\/(?:questions|lessons)\//.test(file))
    .map((file) => file.replace(/^.*\/|\.yaml$/g, ''))
    .filter((slug) => slug !== 'check');
  expect(outline).toEqual(expect.arrayContaining(slugs));
  expect(() => {
    checkSite({
      ...checkedTexts,
      'content/lessons/no-chapter.yaml':
        checkedTexts[`content/lessons/${outline[0] ?? ''}.yaml`] ?? '',
    });
  }).toThrow(/content\/lessons\/no-chapter\.yaml:1 {2}belongs to no chapter/);
});

test('a chapter’s bank is held against the aims of that chapter', () => {
  const [[slug = '', bank] = []] = banks;
  const aim = bank?.[0]?.aim ?? '';
  const file = `content/questions/${slug}.yaml`;
  const text = (checkedTexts[file] ?? '').replace(`aim: ${aim}`, 'aim: nothing');
  expect(() => {
    checkSite({ ...checkedTexts, [file]: text });
  }).toThrow(
    new RegExp(`questions/${slug}\\.yaml:\\d+ {2}[a-z-]+ › aim: the chapter has no aim “nothing”`),
  );
});

describe.each([...banks])('the bank of %s', (_, bank) => {
  test.each(locales)(
    'gives the right answer away neither by its place nor by its length, %s',
    (locale) => {
      const places = bank.map(({ answers }) => answers.findIndex(({ right }) => right));
      for (const place of new Set(places))
        expect(places.filter((other) => other === place).length).toBeLessThan(bank.length / 2);
      const longest = bank.filter(({ answers }) => {
        const lengths = answers.map(({ text }) => text[locale].length);
        const right = answers.findIndex((answer) => answer.right);
        return lengths.every((length, index) => index === right || length < (lengths[right] ?? 0));
      });
      expect(longest.length).toBeLessThan(bank.length / 2);
    },
  );

  test.each(locales)('asks nothing twice, nor what the check asks, %s', (locale) => {
    const asked = [
      ...bank.map(({ text }) => text[locale]),
      ...twins.flatMap((pair) => sides.map((side) => pair[side].text[locale])),
    ];
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('is written with full-width marks in Chinese', () => {
    expect(chineseIn(bank).filter(hasNarrowMarks)).toEqual([]);
  });
});

describe.each([...lessons])('the lesson of %s', (_, lesson) => {
  test('leads to places that exist in either language', () => {
    const links = [...lesson.plans.flatMap(({ moves }) => moves), ...lesson.tasks].flatMap(
      ({ link }) => link ?? [],
    );
    expect(links.length).toBeGreaterThan(10);
    for (const link of links)
      for (const locale of locales)
        expect(lessonHref(link, locale)).toMatch(/^\/(?:zh\/)?[a-z]+\//);
  });

  test('is written with full-width marks in Chinese', () => {
    expect(chineseIn(lesson).filter(hasNarrowMarks)).toEqual([]);
  });
});

test('the invented town still counts as the worksheet’s key has it', () => {
  const town = widget('score-lab');
  const inputs = inputsOf(town, ledger, 'en');
  const language = town.state(inputs);
  const refused = ['off=phone,shopping,address,contacts', ''].map((state) => {
    const { summary } = describeState(town, language.parse(state), inputs);
    return [...summary.matchAll(/(\d+) of 40/g)].map((match) => Number(match[1]));
  });
  const key = lessons.get('big-data-scoring')?.tasks.find(({ invented }) => invented)?.key.en ?? '';
  expect(key.match(/\d+/g)?.map(Number)).toEqual(refused.flat());
});
