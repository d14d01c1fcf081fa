import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLesson } from './check-lesson.ts';
import { editLink, lessonInHash, parseLesson, printLesson, roomTaken } from './edit-link.ts';
import { lessons } from './lesson.arbitrary.ts';
import { cleanText, limits, type Lesson } from './lesson.ts';

const plain: Lesson = {
  widget: 'scale',
  locale: 'en',
  state: '',
  title: 'One zero',
  instruction: '',
  pass: 60,
  tries: 1,
  questions: [
    {
      kind: 'choice',
      text: 'Which?',
      answers: [
        { text: 'This', feedback: '' },
        { text: 'That', feedback: '' },
      ],
      right: 0,
    },
  ],
};

describe('a lesson', () => {
  test('is itself after printing and parsing, to the last sign', () => {
    fc.assert(
      fc.property(lessons, (lesson) => {
        fc.pre(roomTaken(lesson) <= 1);
        expect(parseLesson(printLesson(lesson))).toEqual({ lesson });
        expect(lessonInHash(new URL(editLink(lesson, 'https://c.example/w/')).hash)).toEqual({
          lesson,
        });
      }),
    );
  });

  test('that fits has a link below 8,000 signs', () => {
    fc.assert(
      fc.property(lessons, (lesson) => {
        fc.pre(roomTaken(lesson) <= 1);
        const link = editLink({ ...lesson, state: 'x'.repeat(limits.state) }, 'https://c.example/');
        fc.pre(roomTaken({ ...lesson, state: 'x'.repeat(limits.state) }) <= 1);
        expect(link.length).toBeLessThan(8000);
        expect(link).toMatch(/^https:\/\/c\.example\/\?x+#lesson=[\w-]+$/);
      }),
    );
  });

  test('any string is a lesson or a problem, and any value too', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), fc.anything(), (code, value) => {
        for (const checked of [parseLesson(code), checkLesson(value)]) {
          expect(checked.lesson === undefined).toBe((checked.problems?.length ?? 0) > 0);
          if (checked.lesson) expect(checkLesson(checked.lesson)).toEqual(checked);
        }
      }),
    );
  });

  test('a damaged field is named', () => {
    fc.assert(
      fc.property(lessons, fc.constantFrom(undefined, 7, {}, 'a\u0000b', ' '), (lesson, junk) => {
        const fields = checkLesson({ ...lesson, title: junk }).problems?.map(({ field }) => field);
        expect(fields).toEqual(['title']);
      }),
    );
  });

  test.each([
    [{ ...plain, title: 'x'.repeat(limits.title + 1) }, 'title', 'long'],
    [{ ...plain, locale: 'fr' }, 'locale', 'value'],
    [{ ...plain, pass: 101 }, 'pass', 'number'],
    [{ ...plain, questions: [] }, 'questions', 'few'],
    [{ ...plain, questions: Array(6).fill(plain.questions[0]) }, 'questions', 'many'],
    [{ ...plain, questions: [{ ...plain.questions[0], right: 2 }] }, 'questions.0.right', 'number'],
    [
      { ...plain, questions: [{ ...plain.questions[0], right: 0.5 }] },
      'questions.0.right',
      'number',
    ],
    [
      {
        ...plain,
        questions: [
          {
            kind: 'number',
            text: 'n',
            value: NaN,
            tolerance: 0,
            unit: '',
            replies: { right: '', wrong: '' },
          },
        ],
      },
      'questions.0.value',
      'number',
    ],
  ])('%#: a wrong %s is said to be so', (value, field, what) => {
    expect(checkLesson(value).problems).toEqual([expect.objectContaining({ field, what })]);
  });

  test('made before tries could be chosen has one', () => {
    const { tries, ...older } = plain;
    expect(checkLesson(older).lesson?.tries).toBe(tries);
  });

  test('texts are cleaned of what no file can carry, and of nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cleaned = cleanText(text, true);
        expect(cleanText(cleaned, true)).toBe(cleaned);
        expect(cleaned.isWellFormed()).toBe(true);
      }),
    );
    expect(cleanText(' a\r\nb\u000Bc\uD800 ', true)).toBe('a\nbc');
    expect(cleanText('a\n\tb', false)).toBe('a b');
    expect(cleanText('a\rb', true)).toBe('a\nb');
    expect(cleanText('“九千八百万” <b> & \u{1F600}', true)).toBe('“九千八百万” <b> & \u{1F600}');
  });
});
