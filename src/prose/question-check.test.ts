import { expect, test } from 'vitest';
import { ledger } from '../facts/site-ledger.ts';
import { questionSchema } from '../schemas/question.ts';
import { questionProblems } from './question-check.ts';

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

test.each([
  ['How many entries?', {}, []],
  ['Were there 317 entries?', {}, [/“317.*name its fact/]],
  ['Were there 317 entries?', { facts: ['first-purchase-317-items'] }, []],
  ['Were there 318 entries?', { facts: ['first-purchase-317-items'] }, [/“318” is in none/]],
  ['Were there 317?', { facts: ['no-such-fact'] }, [/no fact “no-such-fact”/, /name its fact/]],
  ['Was it 980 million?', { facts: ['technode-980-million'] }, [/980 million stands alone/]],
])('%s', (text, rest, wanted) => {
  const found = questionProblems(question(text, rest), ledger, []);
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((pattern, index) => expect(found[index]).toMatch(pattern));
});

test('invented numbers must be called so, and one answer must be right', () => {
  const invented = { invented: true, text: { en: 'An invented 340?', zh: '编造的340？' } };
  expect(questionProblems(question('', invented), ledger, [])).toEqual([]);
  expect(() => question('Plain 340?', { invented: true })).toThrow(/invented/);
  expect(() => question('How?', { answers: [] })).toThrow(/answers/);
});
