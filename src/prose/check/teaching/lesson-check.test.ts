import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ledger } from '../../../ledger/site-ledger.ts';
import { siteTexts } from '../../../schemas/read/site-texts.ts';
import { checkLesson } from './lesson-check.ts';
import { rulesFor } from '../site-check.ts';

const rules = rulesFor(siteTexts, ledger);
const file = 'content/lessons/x.yaml';
const said = (en = 'Say so.', zh = '这样说。') => ({ en, zh });
const times = <T>(count: number, part: T) => Array.from({ length: count }, () => part);

const lesson = {
  title: said(),
  for: said(),
  needed: [said()],
  plans: [10, 25, 50].map((minutes) => ({
    minutes,
    goal: said(),
    moves: [
      { minutes: 4, do: said(), link: 'check/' },
      { minutes: minutes - 4, do: said() },
    ],
  })),
  discuss: times(5, { ask: said() }),
  misconceptions: times(4, { idea: said(), answer: said() }),
  tasks: times(5, { do: said(), room: 3, key: said(), facts: ['kaola-denial'] }),
};
const first = <T>(list: readonly T[], part: object) => [{ ...list[0], ...part }, ...list.slice(1)];
const check = (changed: object) =>
  checkLesson(file, stringify({ ...lesson, ...changed }), {}, rules).map(
    ({ file: where, line, message }) => `${where}:${line}  ${message}`,
  );

test('a whole lesson has nothing wrong', () => {
  expect(check({})).toEqual([]);
});

test.each([
  [
    'minutes that do not add up',
    { plans: first(lesson.plans, { moves: times(2, { minutes: 4, do: said() }) }) },
    /plans › 0 › moves: take 8 minutes, and the plan has 10/,
  ],
  [
    'a plan too few',
    { plans: lesson.plans.slice(1) },
    /plans: write one plan each of 10, 25, 50 minutes/,
  ],
  [
    'a link that leads nowhere',
    { misconceptions: first(lesson.misconceptions, { link: 'widgets/scale/?zoom=9' }) },
    /misconceptions › 0 › link: the widget scale reads the state “zoom=9” as “”/,
  ],
  [
    'a number in a move',
    {
      plans: first(lesson.plans, {
        moves: [
          { minutes: 4, do: said('Show the 317 names.') },
          { minutes: 6, do: said() },
        ],
      }),
    },
    /plans › 0 › moves › 0 › do › en: “317 names\.” is a number/,
  ],
  [
    'a number in a key that its fact does not say',
    {
      tasks: first(lesson.tasks, {
        key: said('Yes.', '318条。'),
        facts: ['first-purchase-317-items'],
      }),
    },
    /tasks › 0 › key › zh: “318” is in none of its facts/,
  ],
  ['a number in the head', { for: said('Age 15 and up') }, /for › en: “15 and” is a number/],
  [
    'a number in the list of what is needed',
    { needed: [said(), said('Bring 2 pens.')] },
    /needed › 1 › en: “2 pens\.” is a number/,
  ],
  [
    'TechNode’s number alone',
    {
      discuss: first(lesson.discuss, {
        ask: said('Is it 980 million?'),
        facts: ['technode-980-million'],
      }),
    },
    /discuss › 0 › ask › en: 980 million stands alone/,
  ],
  [
    'an unknown fact',
    { discuss: first(lesson.discuss, { facts: ['no-such-fact'] }) },
    /discuss › 0 › facts › 0: there is no fact “no-such-fact”/,
  ],
  [
    'a key that rests on nothing',
    { tasks: first(lesson.tasks, { facts: [] }) },
    /tasks › 0 › facts: name the fact on which the key rests/,
  ],
  [
    'invented numbers that do not say so',
    { tasks: first(lesson.tasks, { do: said('Turn 340 round.'), invented: true }) },
    /tasks › 0 › do: a task with invented numbers says “invented”/,
  ],
  ['four discussion questions', { discuss: lesson.discuss.slice(1) }, /discuss: /],
])('%s is found', (_, changed, message) => {
  const found = check(changed);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^content\/lessons\/x\.yaml:\d+ {2}/);
  expect(found[0]).toMatch(message);
});
