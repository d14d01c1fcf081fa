import type { ContentProblem } from '../../../schemas/read/problems.ts';
import { readYaml } from '../../../schemas/read/read-yaml.ts';
import { bankSchema } from '../../../schemas/texts/question.ts';
import { questionProblems } from './question-check.ts';
import type { FieldProblem, RecordRules } from '../record-check.ts';

const leastQuestions = 12;
const leastOfAnAim = 2;

/**
 * Everything wrong with a chapter's bank of questions, with file, line, id and field.
 * @param aims ids of the chapter's aims
 */
export function checkBank(
  file: string,
  text: string,
  aims: readonly string[],
  rules: RecordRules,
): ContentProblem[] {
  const { data, problems, lineOf } = readYaml(file, text, bankSchema);
  if (!data) return problems;
  const bank = Object.entries(data);
  const inQuestions = bank.flatMap(([id, question]) => {
    const wrong: FieldProblem[] = questionProblems(question, rules);
    if (!aims.includes(question.aim))
      wrong.push({
        path: ['aim'],
        message: `the chapter has no aim “${question.aim}”; it has ${aims.join(', ')}`,
      });
    return wrong.map(({ path, message }) => ({
      file,
      line: lineOf([id, ...path]),
      message: `${[id, ...path].join(' › ')}: ${message}`,
    }));
  });
  const few = aims.flatMap((aim) => {
    const count = bank.filter(([, question]) => question.aim === aim).length;
    return count < leastOfAnAim ? [`aim “${aim}”: has ${count} of ${leastOfAnAim} questions`] : [];
  });
  if (bank.length < leastQuestions)
    few.push(`file: has ${bank.length} of at least ${leastQuestions} questions`);
  return [...inQuestions, ...few.map((message) => ({ file, line: 1, message }))];
}
