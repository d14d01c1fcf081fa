import type { ContentProblem } from '../../../schemas/read/problems.ts';
import { readYaml } from '../../../schemas/read/read-yaml.ts';
import { lessonSchema } from '../../../schemas/texts/lesson.ts';
import type { Bilingual } from '../../../schemas/shared.ts';
import type { Rules } from '../check.ts';
import { placeProblem } from '../internal-links.ts';
import {
  loneBigNumbers,
  missingFacts,
  numberProblems,
  under,
  type FieldProblem,
} from '../record-check.ts';

/** A part of a lesson: its texts, the facts they rest on, and where it sends the reader. */
interface Part {
  said: Readonly<Record<string, Bilingual>>;
  facts?: readonly string[];
  link?: string | undefined;
  invented?: boolean;
}

/**
 * Everything wrong with a chapter's lesson, with file, line and field: the form and the minutes of
 * its plans, numbers that are in none of the facts beside them, links that lead nowhere.
 * @param texts the site's texts by path, for the headings of chapters
 */
export function checkLesson(
  file: string,
  text: string,
  texts: Readonly<Record<string, string>>,
  rules: Rules,
): ContentProblem[] {
  const { data, problems, lineOf } = readYaml(file, text, lessonSchema);
  if (!data) return problems;

  const check = ({ said, facts = [], link, invented = false }: Part): FieldProblem[] => {
    const astray = link === undefined ? undefined : placeProblem(link, texts, rules);
    return [
      ...missingFacts(facts, rules),
      ...Object.entries(said).flatMap(([field, words]) =>
        under(
          [field],
          [
            ...(invented ? [] : numberProblems(words, facts, rules)),
            ...loneBigNumbers(words, rules),
          ],
        ),
      ),
      ...(astray === undefined ? [] : [{ path: ['link'], message: astray }]),
    ];
  };
  const each = (name: string, parts: readonly Part[]) =>
    parts.flatMap((part, index) => under([name, index], check(part)));

  const { title, needed, plans, discuss, misconceptions, tasks } = data;
  const found = [
    ...check({ said: { title, for: data.for } }),
    ...under(['needed'], check({ said: Object.fromEntries(needed.entries()) })),
    ...plans.flatMap(({ goal, facts, moves }, index) =>
      under(
        ['plans', index],
        [
          ...check({ facts, said: { goal } }),
          ...each(
            'moves',
            moves.map((move) => ({ ...move, said: { do: move.do } })),
          ),
        ],
      ),
    ),
    ...each(
      'discuss',
      discuss.map(({ ask, facts }) => ({ facts, said: { ask } })),
    ),
    ...each(
      'misconceptions',
      misconceptions.map(({ idea, answer, ...rest }) => ({ ...rest, said: { idea, answer } })),
    ),
    ...each(
      'tasks',
      tasks.map(({ do: asked, key, ...rest }) => ({ ...rest, said: { do: asked, key } })),
    ),
  ];
  return found.map(({ path, message }) => ({
    file,
    line: lineOf(path),
    message: `${path.join(' › ')}: ${message}`,
  }));
}
