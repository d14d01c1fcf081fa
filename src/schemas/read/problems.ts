/** Something wrong with the content, and where a writer finds it. */
export interface ContentProblem {
  /** Path from the project's root. */
  file: string;
  /** Line in that file, from 1. */
  line: number;
  /** What is wrong and what to write instead. */
  message: string;
}

/** One line a problem: `file:line  message`. */
function printProblems(problems: readonly ContentProblem[]): string {
  return problems.map(({ file, line, message }) => `${file}:${line}  ${message}`).join('\n');
}

/** Thrown when the content cannot be published; its message lists every problem with its place. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly ContentProblem[];

  /** @param problems at least one problem, in the order a writer should read them */
  constructor(problems: readonly ContentProblem[]) {
    super(`The content has ${problems.length} problem(s):\n${printProblems(problems)}`);
    this.problems = problems;
  }
}
