import fc from 'fast-check';
import { Scorm12API } from 'scorm-again';
import { describe, expect, test } from 'vitest';
import { lessons } from '../lesson/lesson.arbitrary.ts';
import type { Lesson, LessonQuestion } from '../lesson/lesson.ts';
import {
  fresh,
  isOver,
  judge,
  leftOut,
  parseAttempt,
  printAttempt,
  scoreOf,
  withAnswer,
  type Answered,
  type Attempt,
  type Reply,
} from './attempt.ts';
import type { ScormApi } from './scorm/scorm-api.ts';
import { ScormSession, timeSpan } from './scorm/scorm-session.ts';

const state = fc.string({ unit: 'binary', maxLength: 400 });
/** Any reply a student could give to a question. */
function replyTo(question: LessonQuestion): fc.Arbitrary<Reply> {
  if (question.kind === 'choice')
    return fc.nat({ max: question.answers.length - 1 }).map((place) => ({ place }));
  if (question.kind === 'number')
    return fc
      .oneof(fc.constant(question.value), fc.double({ min: -1e6, max: 1e6, noNaN: true }))
      .map((value) => ({ typed: value.toFixed(6) }));
  return state.map((query) => ({ told: { query, measures: {} } }));
}
/** A lesson with a reply to each of its questions. */
const played = lessons
  .map((lesson) => ({ ...lesson, tries: 1 }))
  .chain((lesson) => fc.tuple(fc.constant(lesson), fc.tuple(...lesson.questions.map(replyTo))));
function answersOf(lesson: Lesson, replies: readonly Reply[]): Answered[] {
  return lesson.questions.map((question, index) => {
    const answered = judge(question, replies[index] as Reply);
    if (typeof answered !== 'object' || 'ambiguous' in answered) throw new Error('no answer');
    return answered;
  });
}

describe('an attempt', () => {
  test('is kept in 4,096 plain characters and read back, whatever the lesson and the answers', () => {
    fc.assert(
      fc.property(played, fc.nat({ max: 5 }), ([lesson, replies], done) => {
        const attempt = answersOf(lesson, replies)
          .slice(0, done)
          .reduce((all: Attempt, one) => withAnswer(all, one, lesson), fresh);
        const kept = printAttempt(attempt, lesson);
        expect(kept).toMatch(/^[ -~]{1,4096}$/);
        expect(parseAttempt(kept, lesson)).toEqual(attempt);
        const other = { ...lesson, title: `${lesson.title}!` };
        expect(parseAttempt(kept, other)).toEqual(fresh);
      }),
    );
  });

  test('is fresh for any other text', () => {
    fc.assert(
      fc.property(lessons, fc.oneof(fc.string(), fc.json()), (lesson, text) => {
        expect(parseAttempt(text, lesson)).toEqual(fresh);
      }),
    );
  });

  test('scores the share of right answers, and keeps the best of several goes', () => {
    fc.assert(
      fc.property(played, ([lesson, replies]) => {
        const answers = answersOf(lesson, replies);
        const all = (right: boolean) =>
          answers.reduce((before: Attempt, one) => withAnswer(before, { ...one, right }, lesson), {
            ...fresh,
            best: 40,
          });
        expect(scoreOf(all(true), lesson)).toBe(100);
        expect(all(true).best).toBe(100);
        expect(scoreOf(all(false), lesson)).toBe(0);
        expect(all(false).best).toBe(40);
        expect(isOver(all(true), lesson)).toBe(true);
      }),
    );
  });
});

describe('tries', () => {
  const right = { answer: '1', right: true };
  const wrong = { answer: '0', right: false };
  const lesson = (tries: number): Lesson => ({
    ...{ widget: 'scale', locale: 'en', state: '', title: 'T', instruction: '', pass: 50, tries },
    questions: [
      {
        kind: 'choice',
        text: 'Q',
        answers: ['A', 'B', 'C'].map((text) => ({ text, feedback: '' })),
        right: 1,
      },
      {
        kind: 'number',
        text: 'Q',
        value: 1,
        tolerance: 0,
        unit: '',
        replies: { right: '', wrong: '' },
      },
    ],
  });
  /** How many questions are answered after each of the answers. */
  const after = (tries: number, answers: readonly Answered[]) => {
    let attempt = fresh;
    return answers.map((answer) => {
      attempt = withAnswer(attempt, answer, lesson(tries));
      expect(parseAttempt(printAttempt(attempt, lesson(tries)), lesson(tries))).toEqual(attempt);
      return attempt.answered.length;
    });
  };

  test.each([
    [1, [wrong, wrong], [1, 2]],
    [2, [wrong, right, wrong, wrong], [0, 1, 1, 2]],
    [3, [wrong, wrong, wrong, wrong, right], [0, 1, 1, 1, 2]],
    [0, [wrong, wrong, wrong, wrong, right], [0, 1, 1, 1, 2]],
    [0, [right, wrong, right], [1, 1, 2]],
    [0, [leftOut, leftOut], [1, 2]],
  ])('of which there are %d close a question in time', (tries, answers, closed) => {
    expect(after(tries, answers)).toEqual(closed);
  });

  test('that are right count whichever they are', () => {
    const attempt = [wrong, right, wrong, right].reduce(
      (before: Attempt, answer) => withAnswer(before, answer, lesson(2)),
      fresh,
    );
    expect(attempt.best).toBe(100);
  });
});

test('a figure that nobody has set is no answer, unless it meets the goal', () => {
  const question: LessonQuestion = {
    ...{ kind: 'set', text: 'Q', replies: { right: '', wrong: '' } },
    goal: { measure: 'zoom', relation: 'at-least', value: 2, tolerance: 0 },
  };
  const told = (zoom: number) => ({ query: '', measures: { zoom } });
  expect(judge(question, { told: told(0), isUntouched: true })).toBe('untouched');
  expect(judge(question, { told: told(2), isUntouched: true })).toMatchObject({ right: true });
  expect(judge(question, { told: told(0) })).toMatchObject({ right: false });
});

/** An LMS in memory that remembers what it was told between sittings. */
function lms(kept: Record<string, string> = {}) {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  if (Object.keys(kept).length > 0) api.loadFromFlattenedJSON(kept);
  const codes: string[] = [];
  const written = new Map<unknown, unknown>();
  const watched = new Proxy(api, {
    get(target, name: keyof ScormApi) {
      const own = Reflect.get(target, name) as unknown;
      if (typeof own !== 'function') return own;
      return (...words: unknown[]) => {
        const answer = (own as (...all: unknown[]) => unknown).apply(target, words);
        if (name === 'LMSSetValue') written.set(words[0], words[1]);
        const code = String(target.LMSGetLastError());
        if (code !== '0') codes.push(`${name}(${words.join(', ')}): ${code}`);
        return answer;
      };
    },
  });
  return { api: watched as unknown as ScormApi, raw: api, codes, written };
}

describe('the conversation with an LMS', () => {
  test('starts, answers, suspends, resumes and finishes without one error, for any lesson', () => {
    fc.assert(
      fc.property(played, ([lesson, replies]) => {
        const answers = answersOf(lesson, replies);
        const first = lms();
        let now = new Date(2026, 0, 1, 9, 5, 7);
        const session = new ScormSession(first.api, lesson, () => now);
        expect(session.resume()).toEqual(fresh);
        expect(first.raw.cmi.core.lesson_status).toBe('incomplete');
        let attempt = fresh;
        const half = Math.floor(answers.length / 2);
        answers.slice(0, half).forEach((answered, index) => {
          attempt = withAnswer(attempt, answered, lesson);
          session.answer(index, answered, attempt);
        });
        now = new Date(2026, 0, 1, 10, 5, 8);
        expect(first.written.get('cmi.core.exit')).toBe('suspend');
        session.end();
        session.end();
        expect(first.written.get('cmi.core.session_time')).toBe('0001:00:01');
        expect(first.codes).toEqual([]);

        const again = lms({
          'cmi.suspend_data': printAttempt(attempt, lesson),
          'cmi.core.lesson_status': 'incomplete',
        });
        const second = new ScormSession(again.api, lesson, () => now);
        expect(second.resume()).toEqual(attempt);
        answers.slice(half).forEach((answered, index) => {
          attempt = withAnswer(attempt, answered, lesson);
          second.answer(half + index, answered, attempt);
        });
        const { core, interactions } = again.raw.cmi;
        expect(core.score.raw).toBe(String(scoreOf(attempt, lesson)));
        expect([core.score.min, core.score.max]).toEqual(['0', '100']);
        expect(core.lesson_status).toBe(attempt.best >= lesson.pass ? 'passed' : 'failed');
        expect(interactions.childArray).toHaveLength(answers.length - half);
        second.end();
        expect(again.codes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('would show an error if there were one', () => {
    const { api, codes } = lms();
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.lesson_status', 'nonsense');
    expect(codes).toHaveLength(1);
  });

  test.each([
    [0, '0000:00:00'],
    [59_999, '0000:00:59'],
    [3_600_000, '0001:00:00'],
    [1e15, '9999:59:59'],
  ])('writes %d ms as %s', (span, text) => {
    expect(timeSpan(span)).toBe(text);
  });
});
