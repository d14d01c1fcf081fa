import { expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import { questionSchema } from '../../../schemas/texts/question.ts';
import { questionProblems } from './question-check.ts';

const rules = { ledger, allowed: ['51 Credit Card'], siteNames: ['980 Million Checks'] };
const question = (text: string, rest: object = {}) =>
  questionSchema.parse({
    text: { en: text, zh: '问题' },
    answers: [
      { text: { en: 'yes', zh: '是' }, right: true, why: { en: 'because', zh: '因为' } },
      { text: { en: 'no', zh: '否' }, why: { en: 'not so', zh: '不对' } },
      { text: { en: 'perhaps', zh: '也许' }, why: { en: 'vague', zh: '含糊' } },
    ],
    ...rest,
  });
const wrongs = (asked: ReturnType<typeof question>) =>
  questionProblems(asked, rules).map(({ path, message }) => `${path.join(' › ')}: ${message}`);

test.each([
  ['How many entries?', {}, []],
  ['Were there 317 entries?', {}, [/^text › en: “317.*name its fact/]],
  ['Were there 317 entries?', { facts: ['first-purchase-317-items'] }, []],
  ['One list of 317 entries?', { facts: ['first-purchase-317-items'] }, []],
  ['Had 51 Credit Card 317?', { facts: ['first-purchase-317-items'] }, []],
  [
    'Were there 318 entries?',
    { facts: ['first-purchase-317-items'] },
    [/^text › en: “318” is in none/],
  ],
  [
    'Were there 317?',
    { facts: ['no-such-fact'] },
    [/^facts › 0: .*no fact “no-such-fact”/, /name its fact/],
  ],
  [
    'Was it 980 million?',
    { facts: ['technode-980-million'] },
    [/^text › en: 980 million stands alone/],
  ],
])('%s %o', (text, rest, wanted) => {
  const found = wrongs(question(text, rest));
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((pattern, index) => expect(found[index]).toMatch(pattern));
});

test('answers are checked, with the field that is wrong', () => {
  const answers = [
    { text: { en: '317', zh: '否' }, right: true, why: { en: 'so', zh: '是' } },
    { text: { en: '12', zh: '十二' }, why: { en: 'It is not 12.', zh: '不对' } },
    { text: { en: '980 million', zh: '也许' }, why: { en: 'No.', zh: '含糊' } },
  ];
  const found = wrongs(question('How many?', { answers }));
  expect(found).toHaveLength(3);
  expect(found[0]).toMatch(/^answers › 0 › text › en: “317” is a number/);
  expect(found[1]).toMatch(/^answers › 1 › why › en: “12\.” is a number/);
  expect(found[2]).toMatch(/^answers › 2 › en: 980 million stands alone/);
});

test('invented numbers must be called so, one answer must be right, and none may stand twice', () => {
  const invented = { invented: true, text: { en: 'An invented 340?', zh: '虚构的340？' } };
  expect(wrongs(question('', invented))).toEqual([]);
  const other = { ...invented, text: { ...invented.text, zh: '编造的340？' } };
  expect(() => question('', other)).toThrow(/“虚构” or “假设”/);
  expect(() => question('Plain 340?', { invented: true })).toThrow(/invented/);
  expect(() => question('How?', { answers: [] })).toThrow(/answers/);
  const same = { text: { en: 'no', zh: '否' }, why: { en: 'not so', zh: '不对' } };
  expect(() => question('How?', { answers: [{ ...same, right: true }, same, same] })).toThrow(
    /no two answers read the same/,
  );
});
