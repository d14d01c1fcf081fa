import { expect, test } from 'vitest';
import { rhythmOf, rhythmProblems } from './figure-rhythm.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const figures = (count: number) =>
  Array.from({ length: count }, () => '<Figure id="scale" state="" />').join('\n\nSome words.\n\n');

test('figures, steering phrases and sliders are counted, and the longest run of words', () => {
  const text = `# A\n\n${words(20)}\n\n<Figure id="scale" />\n\n${words(30)} <Set figure="scale" state="zoom=1">all</Set> <Scrub figure="scale" set="zoom" min="0" max="4" />\n`;
  expect(rhythmOf(text)).toMatchObject({
    figures: 1,
    sets: 1,
    scrubs: 1,
    widgets: ['scale'],
    longest: { words: 31, line: 5 },
  });
});

test('a chapter that lacks figures or runs too long says what and where', () => {
  const problems = rhythmProblems(`${figures(6)}\n\n${words(451)}\n`, 'en');
  expect(problems.map(({ message }) => message)).toEqual([
    'has 6 figures; a chapter has at least 7',
    'has 0 phrases that set a figure (<Set>); a chapter has at least 6',
    'has 0 numbers that are sliders (<Scrub>); a chapter has at least 1',
    '451 words follow without a figure; at most 450 may',
  ]);
  const set = '<Set figure="scale" state="zoom=1">all</Set> ';
  const whole = `${figures(7)}\n\n${set.repeat(6)} <Scrub figure="scale" set="zoom" min="0" max="4" /> ${words(440)}\n`;
  expect(rhythmProblems(whole, 'en')).toEqual([]);
});

test('a Chinese chapter is counted in characters', () => {
  const run = (count: number) => `${figures(7)}\n\n${'字'.repeat(count)}。\n`;
  const tooLong = (text: string) =>
    rhythmProblems(text, 'zh').filter(({ message }) => message.includes('follow without a figure'));
  expect(tooLong(run(700))).toEqual([]);
  expect(tooLong(run(701))).toHaveLength(1);
});
