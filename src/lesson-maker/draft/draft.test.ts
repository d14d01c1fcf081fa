import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessons } from '../../teach/lesson/lesson.arbitrary.ts';
import { isMeasureGoal } from '../../teach/lesson/lesson.ts';
import { goalInWords } from '../../teach/lesson/goals.ts';
import { checkDraft, draftOf, emptyQuestion, goalProblem, numberAsRead } from './draft.ts';
import { embedQuery, withQuery } from '../embed-builder/embed-choice.ts';

test('a lesson opened for editing and left alone is the same lesson', () => {
  fc.assert(
    fc.property(lessons, (lesson) => {
      const exact = {
        ...lesson,
        questions: lesson.questions.map((question) =>
          question.kind === 'set' && isMeasureGoal(question.goal)
            ? {
                ...question,
                goal: {
                  ...question.goal,
                  tolerance: question.goal.relation === 'about' ? question.goal.tolerance : 0,
                },
              }
            : question,
        ),
      };
      expect(checkDraft(draftOf(exact), lesson.widget, lesson.locale)).toEqual({ lesson: exact });
    }),
  );
});

test('an empty question says which of its fields are missing', () => {
  const names = { measure: 'zoom', setting: 'read' };
  const draft = (kind: 'choice' | 'number' | 'set') => ({
    state: '',
    title: 'T',
    instruction: '',
    pass: 50,
    tries: 2,
    questions: [emptyQuestion(kind, names)],
  });
  const wrong = (kind: 'choice' | 'number' | 'set') =>
    checkDraft(draft(kind), 'scale', 'en').problems?.map(({ field }) => field);
  expect(wrong('choice')).toEqual([
    'questions.0.text',
    'questions.0.answers.0.text',
    'questions.0.answers.1.text',
    'questions.0.answers.2.text',
  ]);
  expect(wrong('number')).toEqual(['questions.0.text', 'questions.0.value']);
  expect(wrong('set')).toEqual(['questions.0.text', 'questions.0.goal.value']);
});

test('an embed’s address has the state first, and nothing that was not chosen', () => {
  const plain = { query: '', theme: 'device', slides: false } as const;
  expect(withQuery('/embed/scale/', embedQuery(plain))).toBe('/embed/scale/');
  expect(embedQuery({ query: 'zoom=1', theme: 'dark', slides: true })).toBe(
    'zoom=1&theme=dark&slides=1',
  );
});

test('a number that can be read in two ways is asked back, and the teacher sees how it is read', () => {
  const question = { ...emptyQuestion('number', { measure: '', setting: '' }), text: 'Q' };
  const draft = (value: string, tolerance = '0') => ({
    ...{ state: '', title: 'T', instruction: '', pass: 50, tries: 2 },
    questions: [{ ...question, value, tolerance, unit: 'yuan' }],
  });
  expect(checkDraft(draft('9,8'), 'scale', 'en').problems).toEqual([
    { field: 'questions.0.value', what: 'ways', range: '9.8 / 98' },
  ]);
  expect(checkDraft(draft('98', '0,5'), 'scale', 'en').problems).toEqual([
    { field: 'questions.0.tolerance', what: 'ways', range: '0.5 / 5' },
  ]);
  expect(
    checkDraft(draft('９８００万', '1 million'), 'scale', 'en').lesson?.questions,
  ).toMatchObject([{ value: 98_000_000, tolerance: 1_000_000 }]);
  const read = (value: string, tolerance: string, unit: string) =>
    numberAsRead({ value, tolerance, unit }, 'en');
  expect(read('98', '5', 'yuan / day')).toEqual({ text: '98 ± 5 yuan / day', hasTwo: false });
  expect(read('9,8', '0', '')).toEqual({ text: '9.8 / 98', hasTwo: true });
  expect(read('98', '0,5', '')).toEqual({ text: '98 ± 0.5 / 5', hasTwo: true });
  expect(read('x', '0', '')).toBeUndefined();
});

test('a goal that no state meets is refused with the range, and one that is met at the start too', () => {
  const names = {
    measures: [{ id: 'zoom', label: 'Zoom', unit: 'steps', reach: [0, 4] as const }],
    settings: [{ id: 'view', label: 'Show', values: { lab: 'Who decides?' }, start: 'split' }],
  };
  const about = { names, locale: 'en' as const, atStart: { query: '', measures: { zoom: 1 } } };
  const goal = (relation: 'at-least' | 'at-most' | 'about', value: number, tolerance = 0) =>
    goalProblem({ measure: 'zoom', relation, value, tolerance }, about);
  expect(goal('at-least', 50)).toEqual({ what: 'reach', range: '0–4 steps' });
  expect(goal('at-most', -3)?.what).toBe('reach');
  expect(goal('at-most', -1), 'what was tried need not be all there is').toBeUndefined();
  expect(goal('about', 7, 0.5)?.what).toBe('reach');
  expect(goal('about', 7, 1)).toBeUndefined();
  expect(goal('at-least', 1)?.what).toBe('met');
  expect(goal('at-least', 4)).toBeUndefined();
  expect(goalProblem({ setting: 'view', value: '' }, about)?.what).toBe('met');
  expect(goalProblem({ setting: 'view', value: 'lab' }, about)).toBeUndefined();
  expect(goalInWords({ setting: 'view', value: 'lab' }, names, 'en')).toBe('Show: Who decides?');
});
