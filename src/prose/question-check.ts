import type { Ledger } from '../facts/ledger.ts';
import { strangersTo } from '../facts/readings.ts';
import type { Question } from '../schemas/question.ts';
import { bareNumber, leavesBigNumberAlone } from './numbers.ts';

/**
 * What is wrong with the numbers of a question, each in words: unless it is invented for practice,
 * the numbers of its text, its right answer and its reasons stand in the facts it names.
 */
export function questionProblems(
  question: Question,
  ledger: Ledger,
  allowed: readonly string[],
): string[] {
  const facts = question.facts.map((id) => ledger.facts.get(id));
  const missing = question.facts.filter((_, index) => !facts[index]);
  const wrongs = missing.map((id) => `there is no fact “${id}” in content/facts/`);
  const known = facts.filter((fact) => fact !== undefined);
  const check = (text: string) => {
    if (question.invented) return;
    const bare = bareNumber(text, allowed);
    if (bare === undefined) return;
    const strange = known
      .map((fact) => new Set(strangersTo(fact, text)))
      .reduce<Set<string> | undefined>(
        (all, some) => (all ? all.intersection(some) : some),
        undefined,
      );
    if (!strange)
      wrongs.push(
        `“${bare}” is a number: name its fact under facts, or mark the question invented`,
      );
    else if (strange.size > 0)
      wrongs.push(`“${[...strange].join('”, “')}” is in none of its facts`);
  };
  for (const locale of ['en', 'zh'] as const) {
    check(question.text[locale]);
    const right = question.answers.find((answer) => answer.right);
    if (right) check(right.text[locale]);
    for (const { why, text } of question.answers) {
      check(why[locale]);
      if (leavesBigNumberAlone(`${text[locale]} ${why[locale]}`, []))
        wrongs.push('980 million stands alone: name TechNode and give the 98 million');
    }
    if (leavesBigNumberAlone(question.text[locale], []))
      wrongs.push('980 million stands alone: name TechNode and give the 98 million');
  }
  return wrongs;
}
