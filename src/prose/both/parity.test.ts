import { expect, test } from 'vitest';
import { parityOf, parityProblems } from './parity.ts';

const head = (...aims: string[]) =>
  `---\ntitle: x\naims:\n${aims.map((aim) => `  ${aim}: x\n`).join('')}---\n\n`;
const guess = (id: string, fact: string) => `<Guess id="${id}" fact="${fact}">\nx\n</Guess>\n\n`;
const check = (id: string, aim: string) => `<Check id="${id}" aim="${aim}">\nx\n</Check>\n\n`;
const en = head('a', 'b') + guess('g', 'f') + guess('h', 'f') + check('c', 'a');

test('what stands in one language alone is told', () => {
  const zh = head('a', 'b') + check('c', 'a') + check('d', 'b') + guess('g', 'f');
  const { both, alone } = parityOf({ en, zh });
  expect([both.aims, both.guesses, both.checks, both.facts]).toEqual([
    ['a', 'b'],
    ['g'],
    ['c'],
    ['f'],
  ]);
  expect([alone.en.guesses, alone.zh.checks, alone.zh.facts]).toEqual([['h'], ['d'], []]);
  expect(parityProblems({ en, zh })).toEqual([]);
});

test('the same id is the same question, and the aims are the same', () => {
  const zh = head('a', 'z') + guess('g', 'other') + check('c', 'z');
  expect(parityProblems({ en, zh })).toEqual([
    'the aim “b” stands in en alone',
    'the aim “z” stands in zh alone',
    'the guess “g” asks for f in en and for other in zh',
    'the check “c” tests a in en and z in zh',
  ]);
});
