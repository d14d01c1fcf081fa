import { fieldsOf } from '../read/mdx-tree.ts';
import { selfChecks } from '../read/self-checks.ts';
import { usesOf } from '../read/references.ts';

const repeated = (names: readonly string[]) => [
  ...new Set(names.filter((name, index) => names.indexOf(name) < index)),
];

/** What is wrong with the self-checks and guesses of a piece of prose. @throws VFileMessage when the text is not MDX */
export function taskProblems(text: string): { line: number; message: string }[] {
  const checks = selfChecks(text);
  const { guesses, checks: tested } = usesOf(text);
  const { aims } = fieldsOf(text) as { aims?: Record<string, string> };
  const wrong = checks.flatMap(({ id, line, answers }) => {
    const right = answers.filter((answer) => answer.right).length;
    const same = repeated(answers.map(({ answer }) => answer));
    return [
      ...(right === 1 ? [] : [`has ${right} answers that are right: mark one`]),
      ...(answers.length > 1 ? [] : [`has ${answers.length} of at least two <Option>`]),
      ...same.map((answer) => `has the answer “${answer}” twice`),
      ...answers
        .filter(({ right, idea }) => !right && idea === '')
        .map(({ answer }) => `idea: say which mistake leads to “${answer}”`),
    ].map((message) => ({ line, message: `<Check id="${id}"> ${message}` }));
  });
  const twice = [
    ...repeated(checks.map(({ id }) => id)).map((id) => `<Check id="${id}"> stands twice`),
    ...repeated(guesses.map(({ id }) => id)).map((id) => `<Guess id="${id}"> stands twice`),
    ...tested
      .filter(({ aim }) => aims && !(aim in aims))
      .map(({ id, aim }) => `<Check id="${id}"> aim: the chapter has no aim “${aim}”`),
  ];
  return [...wrong, ...twice.map((message) => ({ line: 1, message }))];
}
