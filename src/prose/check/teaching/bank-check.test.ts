import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ledger } from '../../../ledger/site-ledger.ts';
import { checkBank } from './bank-check.ts';

const rules = { ledger, allowed: [], siteNames: [] };
const file = 'content/questions/x.yaml';
const aims = ['tell', 'weigh'];

const question = (aim: string, rest: object = {}) => ({
  aim,
  text: { en: 'Which?', zh: '哪个？' },
  answers: [
    { text: { en: 'this', zh: '这个' }, why: { en: 'not so', zh: '不对' } },
    { text: { en: 'that', zh: '那个' }, right: true, why: { en: 'so', zh: '对' } },
    { text: { en: 'neither', zh: '都不是' }, why: { en: 'not so', zh: '不对' } },
  ],
  ...rest,
});
const whole = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`q-${index}`, question(aims[index % 2] ?? '')]),
);
const check = (bank: object) =>
  checkBank(file, stringify(bank), aims, rules).map(
    ({ file: where, line, message }) => `${where}:${line}  ${message}`,
  );

test('a whole bank has nothing wrong', () => {
  expect(check(whole)).toEqual([]);
});

test.each([
  [
    'an unknown aim',
    { ...whole, stray: question('guess') },
    /^content\/questions\/x\.yaml:\d+ {2}stray › aim: the chapter has no aim “guess”; it has tell, weigh$/,
  ],
  [
    'an aim with one question',
    {
      ...Object.fromEntries(Object.keys(whole).map((id) => [id, question('tell')])),
      a: question('weigh'),
    },
    /^content\/questions\/x\.yaml:1 {2}aim “weigh”: has 1 of 2 questions$/,
  ],
  [
    'a bank of eleven',
    Object.fromEntries(Object.entries(whole).slice(1)),
    /^content\/questions\/x\.yaml:1 {2}file: has 11 of at least 12 questions$/,
  ],
  [
    'a number without a fact',
    { ...whole, bare: question('tell', { text: { en: 'Were it 42?', zh: '是吗？' } }) },
    /^content\/questions\/x\.yaml:\d+ {2}bare › text › en: “42\?” is a number: name its fact/,
  ],
  [
    'a number that its fact does not say',
    {
      ...whole,
      off: question('tell', {
        text: { en: 'Was it so?', zh: '318条吗？' },
        facts: ['first-purchase-317-items'],
      }),
    },
    /^content\/questions\/x\.yaml:\d+ {2}off › text › zh: “318” is in none of its facts$/,
  ],
  [
    'a question without an aim',
    { ...whole, none: { ...question('tell'), aim: undefined } },
    /^content\/questions\/x\.yaml:\d+ {2}none › aim: /,
  ],
  [
    'two right answers',
    {
      ...whole,
      two: question('tell', {
        answers: question('tell').answers.map((answer) => ({ ...answer, right: true })),
      }),
    },
    /^content\/questions\/x\.yaml:\d+ {2}two: exactly one answer is right$/,
  ],
])('%s is found', (_, bank, message) => {
  const found = check(bank);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
});
