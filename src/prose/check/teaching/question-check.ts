import type { Question } from '../../../schemas/texts/question.ts';
import {
  loneBigNumbers,
  missingFacts,
  numberProblems,
  under,
  type FieldProblem,
  type RecordRules,
} from '../record-check.ts';

/**
 * What is wrong with the numbers of a question: unless it is invented for practice, the numbers of
 * its text, its right answer and its reasons stand in the facts it names.
 */
export function questionProblems(question: Question, rules: RecordRules): FieldProblem[] {
  const { text, facts, invented } = question;
  const numbers = (said: Question['text']) => (invented ? [] : numberProblems(said, facts, rules));
  const answers = question.answers.flatMap((answer, index) => {
    const both = {
      en: `${answer.text.en} ${answer.why.en}`,
      zh: `${answer.text.zh} ${answer.why.zh}`,
    };
    return under(
      ['answers', index],
      [
        ...under(['text'], answer.right ? numbers(answer.text) : []),
        ...under(['why'], numbers(answer.why)),
        ...loneBigNumbers(both, rules),
      ],
    );
  });
  return [
    ...missingFacts(facts, rules),
    ...under(['text'], [...numbers(text), ...loneBigNumbers(text, rules)]),
    ...answers,
  ];
}
