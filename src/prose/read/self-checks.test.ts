import { expect, test } from 'vitest';
import { selfChecks } from './self-checks.ts';

test('a self-check is read with its answers, ideas and reasons', () => {
  const text = [
    '<Check id="bit" aim="bit">',
    '',
    'What does a <Fact id="x">“match”</Fact> say?',
    '',
    '<Option answer="A face." idea="Taking every check for a photo.">',
    '',
    'It shows none.',
    '',
    '</Option>',
    '<Option answer="One bit." right>',
    '',
    'And *no* more.',
    '',
    '</Option>',
    '</Check>',
  ].join('\n');
  expect(selfChecks(text)).toEqual([
    {
      id: 'bit',
      line: 1,
      question: 'What does a “match” say?',
      answers: [
        {
          answer: 'A face.',
          right: false,
          idea: 'Taking every check for a photo.',
          why: 'It shows none.',
        },
        { answer: 'One bit.', right: true, idea: '', why: 'And no more.' },
      ],
    },
  ]);
});
