import fc from 'fast-check';
import { locales } from '../../i18n/locales.ts';
import {
  cleanNumber,
  cleanText,
  limits,
  relations,
  type Lesson,
  type LessonQuestion,
} from './lesson.ts';

/** Texts that would break a careless writer, among any others. */
const nasty = fc.constantFrom(
  'a = b',
  '~50%',
  '{#1:2}',
  '::x::',
  String.raw`C:\new\temp`,
  '</script><script>alert(1)</script>',
  '<!--',
  ']]>',
  '&amp;&lt;&&092;',
  '"\' onload="x',
  '// comment\n\n$CATEGORY: x',
  '[html]<b>x</b>',
  '%100%',
  '四 ~ 六｛｝：＝',
  '  two  spaces\tand a tab',
  '****',
  '->',
  '####',
  '\u{1F600}',
);

/** Any text a teacher may type, cleaned as the form cleans it. @param fewest signs it has at least */
export const typed = (most: number, lines: boolean, fewest = 0) =>
  fc
    .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 20 }), fc.lorem()), {
      minLength: fewest,
      maxLength: 4,
    })
    .map((parts) => cleanText(cleanText(parts.join(' '), lines).slice(0, most), lines))
    .map((text) => (text.length < fewest ? 'x' : text));

const amount = fc
  .oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.constantFrom(98_000_000, -0, 1e15, 0.000001, 2607.14),
  )
  .map(cleanNumber);
const positive = amount.map(Math.abs);
const replies = fc.record({
  right: typed(limits.feedback, true),
  wrong: typed(limits.feedback, true),
});
const text = typed(limits.question, true, 1);

const choice = fc
  .array(
    fc.record({
      text: typed(limits.answer, false, 1),
      feedback: typed(limits.feedback, true),
    }),
    { minLength: limits.answers[0], maxLength: limits.answers[1] },
  )
  .chain((answers) =>
    fc.record({
      kind: fc.constant('choice' as const),
      text,
      answers: fc.constant(answers),
      right: fc.nat({ max: answers.length - 1 }),
    }),
  );
const number = fc.record({
  kind: fc.constant('number' as const),
  text,
  value: amount,
  tolerance: positive,
  unit: typed(limits.unit, false),
  replies,
});
const word = fc.stringMatching(/^[a-z][a-z-]{0,19}$/);
const set = fc.record({
  kind: fc.constant('set' as const),
  text,
  goal: fc.oneof(
    fc.record({
      measure: word,
      relation: fc.constantFrom(...relations),
      value: amount,
      tolerance: positive,
    }),
    fc.record({ setting: word, value: fc.stringMatching(/^[a-z0-9,.-]{0,20}$/) }),
  ),
  replies,
});

const questions: fc.Arbitrary<LessonQuestion> = fc.oneof(choice, number, set);

/** Any lesson that fits its fields, also such as are too long for a link. */
export const lessons: fc.Arbitrary<Lesson> = fc.record({
  widget: fc.constantFrom('scale', 'loan-714'),
  locale: fc.constantFrom(...locales),
  state: fc.constantFrom('', 'zoom=1&at=5', 'with=a,b'),
  title: typed(limits.title, false, 1),
  instruction: typed(limits.instruction, true),
  pass: fc.nat({ max: 100 }),
  tries: fc.nat({ max: limits.tries }),
  questions: fc.array(questions, { minLength: 1, maxLength: limits.questions }),
});
