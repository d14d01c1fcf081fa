import { describe, expect, test } from 'vitest';
import { checkLesson, type Problem } from './check-lesson.ts';
import { limits, relations } from './lesson.ts';

const replies = { right: 'Yes', wrong: 'No' };
const answers = [
  { text: 'This', feedback: 'So' },
  { text: 'That', feedback: '' },
];
const amount = { text: 'How many?', value: 98, tolerance: 2, unit: 'm', replies };

/** A lesson with a question of each kind and a goal of each kind. */
const whole = {
  ...{ widget: 'scale', locale: 'zh', state: 'zoom=1', title: 'One zero' },
  ...{ instruction: 'Look.\nThen say.', pass: 60, tries: 2 },
  questions: [
    { kind: 'choice', text: 'Which?', answers, right: 1 },
    { kind: 'number', ...amount },
    {
      ...{ kind: 'set', text: 'Make it so.', replies },
      goal: { measure: 'marks', relation: 'about', value: 5, tolerance: 1 },
    },
    { kind: 'set', text: 'And so.', replies, goal: { setting: 'read', value: 'time' } },
  ],
};

/** The lesson with one field another. @param field as problems name it */
function withField(field: string, value: unknown): unknown {
  const lesson = JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;
  const way = field.split('.');
  const last = way.pop() ?? '';
  const holder = way.reduce((part, name) => part[name] as Record<string, unknown>, lesson);
  holder[last] = value;
  return lesson;
}
const problems = (field: string, value: unknown) => checkLesson(withField(field, value)).problems;
const one = (field: string, what: Problem['what'], bound?: number) => [
  bound === undefined ? { field, what } : { field, what, bound },
];

test('a lesson of all kinds is itself', () => {
  expect(checkLesson(whole)).toEqual({ lesson: whole });
});

const [lines, empty] = [true, true];
describe('a text', () => {
  test.each([
    ['widget', limits.widget, {}],
    ['state', limits.state, { empty }],
    ['title', limits.title, {}],
    ['instruction', limits.instruction, { lines, empty }],
    ['questions.0.text', limits.question, { lines }],
    ['questions.0.answers.1.text', limits.answer, {}],
    ['questions.0.answers.1.feedback', limits.feedback, { lines, empty }],
    ['questions.1.unit', limits.unit, { empty }],
    ['questions.1.replies.right', limits.feedback, { lines, empty }],
    ['questions.2.replies.wrong', limits.feedback, { lines, empty }],
    ['questions.2.goal.measure', limits.setting, {}],
    ['questions.3.goal.setting', limits.setting, {}],
    ['questions.3.goal.value', limits.settingValue, { empty }],
  ])('%s has at most %d signs %o', (field, most, may: { lines?: boolean; empty?: boolean }) => {
    expect(problems(field, 'x'.repeat(most))).toBeUndefined();
    expect(problems(field, 'x'.repeat(most + 1))).toEqual(one(field, 'long', most));
    expect(problems(field, '')).toEqual(may.empty ? undefined : one(field, 'missing'));
    expect(problems(field, 'a\nb')).toEqual(may.lines ? undefined : one(field, 'signs'));
    for (const junk of [undefined, null, 7, {}, ['x']])
      expect(problems(field, junk)).toEqual(one(field, 'missing'));
    for (const signs of [' x', 'x ', 'a\u0000b', 'a\r\nb', '\uD800'])
      expect(problems(field, signs)).toEqual(one(field, 'signs'));
  });
});

describe('a number', () => {
  test.each([
    ['pass', 0, 100],
    ['tries', 0, limits.tries],
    ['questions.0.right', 0, 1],
    ['questions.1.value', -limits.number, limits.number],
    ['questions.1.tolerance', 0, limits.number],
    ['questions.2.goal.value', -limits.number, limits.number],
    ['questions.2.goal.tolerance', 0, limits.number],
  ])('%s lies between %d and %d', (field, least, most) => {
    for (const fits of [least, most]) expect(problems(field, fits)).toBeUndefined();
    for (const wrong of [least - 1, most + 1, NaN, Infinity, '1', {}, 0.1234567])
      expect(problems(field, wrong)).toEqual(one(field, 'number'));
  });

  test('that is nought has no minus, and tries are whole', () => {
    const { lesson } = checkLesson(withField('pass', -0));
    expect(Object.is(lesson?.pass, 0)).toBe(true);
    expect(checkLesson(withField('tries', 2.5)).lesson?.tries).toBe(2);
    expect(problems('questions.0.right', 0.5)).toEqual(one('questions.0.right', 'number'));
  });
});

describe('a choice', () => {
  test.each([
    ['locale', ['en', 'zh']],
    ['questions.2.goal.relation', relations],
  ])('%s is one of %o', (field, options) => {
    for (const option of options) expect(problems(field, option)).toBeUndefined();
    for (const wrong of ['x', '', undefined, 0])
      expect(problems(field, wrong)).toEqual(one(field, 'value'));
  });

  test('of a kind of question that there is not is said to be so', () => {
    expect(problems('questions.1.kind', 'essay')?.[0]).toEqual(one('questions.1.kind', 'value')[0]);
  });
});

describe('a list', () => {
  const [question] = whole.questions;
  const many = <T>(of: T, count: number) => Array.from({ length: count }, () => of);

  test.each([
    ['questions', question, 1, limits.questions],
    ['questions.0.answers', answers[0], ...limits.answers],
  ])('%s has between %d and %d', (field, item, fewest, most) => {
    for (const fits of [fewest, most]) expect(problems(field, many(item, fits)) ?? []).toEqual([]);
    const wrong = (value: unknown) => problems(field, value)?.[0];
    expect(wrong(many(item, fewest - 1))).toEqual({ field, what: 'few', bound: fewest });
    expect(wrong(many(item, most + 1))).toEqual({ field, what: 'many', bound: most });
    expect(wrong('x')).toEqual({ field, what: 'few', bound: fewest });
  });

  test('holds fields, and what is none lacks all of them', () => {
    for (const junk of [null, 'x', 7, []])
      expect(problems('questions.0.answers.0', junk)?.map(({ field }) => field)).toEqual([
        'questions.0.answers.0.text',
        'questions.0.answers.0.feedback',
      ]);
  });
});

test.each([null, undefined, [], 'lesson', 7])('%o is no lesson', (value) => {
  const { lesson, problems: wrong = [] } = checkLesson(value);
  expect(lesson).toBeUndefined();
  expect(wrong.map(({ field }) => field)).toEqual([
    'widget',
    'locale',
    'state',
    'title',
    'instruction',
    'pass',
    'questions',
  ]);
});
