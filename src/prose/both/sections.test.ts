import { expect, test } from 'vitest';
import { counterpart, sectionsOf } from './sections.ts';

const english = sectionsOf(
  '---\ntitle: x\n---\n\nFirst.\n\n## One <Fact id="a">2</Fact>\n\n<Fact id="b">3</Fact> <Term id="t">t</Term>\n\n## Two\n\n<Guess id="g" fact="c">\nHow?\n</Guess>\n\n## Three\n',
);
const chinese = sectionsOf(
  '## 二\n\n<Guess id="g" fact="d">\n多少？\n</Guess>\n\n## 一\n\n<Fact id="b">3</Fact>\n\n## 四\n',
);

test('a text is read by its headings', () => {
  expect(english.map(({ id }) => id)).toEqual(['', 'one-2', 'two', 'three']);
  expect(english[1]?.names).toEqual(new Set(['Fact:b', 'Term:t']));
  expect(english[2]?.names).toEqual(new Set(['Guess:g']));
});

test('sections are told by what they name, in whatever order they stand', () => {
  const of = (index: number) => {
    const section = english[index];
    return section && counterpart(section, english, chinese)?.title;
  };
  expect([of(0), of(1), of(2), of(3)]).toEqual([undefined, '一', '二', undefined]);
});

test('texts with as many sections that name nothing are told by place', () => {
  const [first, second] = [sectionsOf('## A\n\n## B\n'), sectionsOf('## 甲\n\n## 乙\n')];
  expect(first[1] && counterpart(first[1], first, second)?.title).toBe('乙');
});
