import { Scorm12API } from 'scorm-again';
import { describe, expect, test } from 'vitest';
import type { Lesson } from '../../lesson/lesson.ts';
import {
  fresh,
  leftOut,
  printAttempt,
  withAnswer,
  type Answered,
  type Attempt,
} from '../attempt.ts';
import type { ScormApi } from './scorm-api.ts';
import { ScormSession } from './scorm-session.ts';

const replies = { right: '', wrong: '' };
const lesson: Lesson = {
  ...{ widget: 'scale', locale: 'en', state: '', title: 'T', instruction: '', pass: 60, tries: 1 },
  questions: [
    { kind: 'number', text: 'Q', value: 1, tolerance: 0, unit: '', replies },
    { kind: 'set', text: 'Q', goal: { setting: 'zoom', value: '2' }, replies },
  ],
};
const answers: Answered[] = [
  { answer: '1', right: true },
  { answer: 'zoom=2', right: true },
];

/** An LMS that answers as it is told to; what it is given counts only once it has said yes to a commit. */
function lms(kept: Record<string, string> = {}) {
  const held = new Map(Object.entries({ 'cmi.core.lesson_status': 'not attempted', ...kept }));
  const said = { initialize: 'true' as unknown, set: 'true' as unknown, commit: 'true' as unknown };
  const committed = new Map<string, string>();
  const calls: string[] = [];
  const yes = (answer: unknown) => ['true', '1', true].includes(answer as string);
  const api: ScormApi = {
    LMSInitialize: () => (calls.push('Initialize'), said.initialize),
    LMSFinish: () => (calls.push('Finish'), 'true'),
    LMSGetValue: (name) => (yes(said.initialize) ? (held.get(name) ?? '') : ''),
    LMSSetValue(name, value) {
      calls.push(`Set ${name}`);
      if (yes(said.set)) held.set(name, value);
      return said.set;
    },
    LMSCommit() {
      if (yes(said.commit)) for (const [name, value] of held) committed.set(name, value);
      return said.commit;
    },
    LMSGetLastError: () => (yes(said.initialize) ? '0' : '101'),
  };
  return { api, said, committed, calls };
}

/** Answers the whole lesson. @returns the session, and the go as it then is */
function playThrough(api: ScormApi): { session: ScormSession; attempt: Attempt } {
  const session = new ScormSession(api, lesson);
  let attempt = session.resume();
  answers.slice(attempt.answered.length).forEach((answer) => {
    const index = attempt.answered.length;
    attempt = withAnswer(attempt, answer, lesson);
    session.answer(index, answer, attempt);
  });
  return { session, attempt };
}

describe('a result is called saved', () => {
  test.each(['true', 'TRUE', true, '1', 1])('by an LMS that says yes with %o', (yes) => {
    const course = lms();
    Object.assign(course.said, { initialize: yes, set: yes, commit: yes });
    // An LMS of such habits keeps all the same.
    course.api.LMSGetValue = () => 'incomplete';
    expect(playThrough(course.api).session.standing).toBe('saved');
    expect(course.calls).toContain('Set cmi.core.score.raw');
  });

  test.each([
    ['initialize', 'false', 'over'],
    ['initialize', undefined, 'over'],
    ['set', 'false', 'unsaved'],
    ['commit', 'false', 'unsaved'],
    ['commit', '', 'unsaved'],
  ] as const)('never where %s is answered with %o', (call, answer, standing) => {
    const course = lms();
    course.said[call] = answer;
    expect(playThrough(course.api).session.standing).toBe(standing);
  });

  test('never by an LMS that throws', () => {
    const shut = () => {
      throw new Error('gone');
    };
    const api: ScormApi = {
      ...{ LMSInitialize: shut, LMSFinish: shut, LMSGetValue: shut },
      ...{ LMSSetValue: shut, LMSCommit: shut, LMSGetLastError: shut },
    };
    const { session } = playThrough(api);
    expect(session.standing).toBe('unsaved');
    session.end();
  });
});

describe('what was not saved', () => {
  test.each(['initialize', 'set', 'commit'] as const)(
    'is written whole once the LMS answers again, after %s failed',
    (call) => {
      const course = lms();
      course.said[call] = 'false';
      const { session } = playThrough(course.api);
      expect(course.committed.get('cmi.core.score.raw')).toBeUndefined();
      course.said[call] = 'true';
      session.retry();
      expect(session.standing).toBe('saved');
      expect(course.committed.get('cmi.core.score.raw')).toBe('100');
      expect(course.committed.get('cmi.core.lesson_status')).toBe('passed');
      for (const index of [0, 1])
        expect(course.committed.get(`cmi.interactions.${index}.result`)).toBe('correct');
      expect(course.committed.has('cmi.interactions.2.id')).toBe(false);
    },
  );

  test('never lowers a score that the course holds', () => {
    const first = lms();
    playThrough(first.api);
    const again = lms(Object.fromEntries(first.committed));
    again.said.initialize = 'false';
    const session = new ScormSession(again.api, lesson);
    let attempt: Attempt = session.resume();
    expect(attempt).toEqual(fresh);
    again.said.initialize = 'true';
    for (const index of [0, 1]) {
      attempt = withAnswer(attempt, leftOut, lesson);
      session.answer(index, leftOut, attempt);
    }
    expect(session.standing).toBe('saved');
    expect(again.committed.get('cmi.core.score.raw')).toBe('100');
    expect(again.committed.get('cmi.core.lesson_status')).toBe('passed');
  });

  test('is taken over from the device with those answers alone that the course lacks', () => {
    const course = lms();
    const session = new ScormSession(course.api, lesson);
    const whole = answers.reduce((all: Attempt, one) => withAnswer(all, one, lesson), fresh);
    session.adopt(whole, 1);
    expect(course.committed.get('cmi.interactions.0.id')).toBe('q2');
    expect(course.committed.get('cmi.core.score.raw')).toBe('100');
    expect(session.standing).toBe('saved');
  });
});

test('a course that comes back is not told over what it holds before anything is answered', () => {
  const held = playThrough(lms().api).attempt;
  const course = lms({ 'cmi.suspend_data': printAttempt(held, lesson) });
  course.said.initialize = 'false';
  const session = new ScormSession(course.api, lesson);
  session.resume();
  session.retry();
  expect(course.calls, 'nothing is said to one that has not begun').toEqual([
    'Initialize',
    'Initialize',
  ]);
  course.said.initialize = 'true';
  session.retry();
  expect(session.standing).toBe('saved');
  expect(new ScormSession(course.api, lesson).resume()).toEqual(held);
});

test('a session begun anew says its own time alone', () => {
  const course = lms();
  course.said.initialize = 'false';
  let minute = 0;
  const session = new ScormSession(course.api, lesson, () => new Date(minute * 60_000));
  minute = 50;
  course.said.initialize = 'true';
  session.retry();
  minute = 53;
  session.end();
  expect(course.committed.get('cmi.core.session_time')).toBe('0000:03:00');
});

test('a frame loaded again goes on with a session that still answers', () => {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 }) as unknown as ScormApi;
  const first = new ScormSession(api, lesson);
  const attempt = withAnswer(first.resume(), answers[0] as Answered, lesson);
  first.answer(0, answers[0] as Answered, attempt);
  expect(new ScormSession(api, lesson).resume()).toEqual(attempt);
  first.end();
  const { session } = playThrough(api);
  expect(session.standing).toBe('saved');
  expect(api.LMSGetValue('cmi.core.score.raw')).toBe('100');
  expect(String(api.LMSGetValue('cmi.interactions._count'))).toBe('2');
});

test.each([
  ['cmi.core.lesson_mode', 'browse'],
  ['cmi.core.lesson_mode', 'review'],
  ['cmi.core.credit', 'no-credit'],
])('writes nothing and claims nothing where %s is %s', (name, value) => {
  const course = lms({ [name]: value });
  const { session } = playThrough(course.api);
  session.retry();
  session.end();
  expect(session.standing).toBe('uncounted');
  expect(course.calls).toEqual(['Initialize', 'Finish']);
});

test('a question left out is recorded as not attempted, and no response is ever blank', () => {
  const { api, committed } = lms();
  const session = new ScormSession(api, lesson);
  let attempt = session.resume();
  const untouched = { answer: '', right: false };
  [leftOut, untouched].forEach((answer, index) => {
    attempt = withAnswer(attempt, answer, lesson);
    session.answer(index, answer, attempt);
  });
  expect(committed.get('cmi.interactions.0.student_response')).toBe('not attempted');
  expect(committed.get('cmi.interactions.0.result')).toBe('neutral');
  expect(committed.get('cmi.interactions.1.student_response')).not.toBe('');
  const strict = new Scorm12API({ autocommit: false, logLevel: 5 }) as unknown as ScormApi;
  const refused: string[] = [];
  const watched: ScormApi = {
    LMSInitialize: () => strict.LMSInitialize(''),
    LMSFinish: () => strict.LMSFinish(''),
    LMSGetValue: (name) => strict.LMSGetValue(name),
    LMSCommit: () => strict.LMSCommit(''),
    LMSSetValue(name, value) {
      const answer = strict.LMSSetValue(name, value);
      if (answer !== 'true') refused.push(`${name}=${value}`);
      return answer;
    },
  };
  const checked = new ScormSession(watched, lesson);
  checked.answer(0, leftOut, withAnswer(checked.resume(), leftOut, lesson));
  expect(refused).toEqual([]);
});
