import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessons } from '../../teach/lesson/lesson.arbitrary.ts';
import { isMeasureGoal } from '../../teach/lesson/lesson.ts';
import { checkDraft, draftOf, emptyQuestion } from './draft.ts';
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
