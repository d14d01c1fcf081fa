import { languageTags } from '../../i18n/locales.ts';
import type { Materials } from '../lesson/materials.ts';
import { isLeftOut, rightIn, scoreOf, type Answered, type Attempt } from './attempt.ts';
import { button, make, paragraph } from './make.ts';
import { playerWords } from './words.ts';

/** What is said of an answer in a list of all. */
function verdictOn(answered: Answered | undefined, { locale }: Materials['lesson']): string {
  const said = playerWords[locale];
  if (!answered || isLeftOut(answered)) return said.notAttempted;
  return answered.right ? said.right : said.wrong;
}

/** A go as plain text, for a student to hand in by other ways. */
export function resultText({ lesson }: Materials, attempt: Attempt): string {
  const said = playerWords[lesson.locale];
  const rows = lesson.questions.map(
    ({ text }, index) =>
      `${index + 1}. ${verdictOn(attempt.answered[index], lesson)} ${text.replaceAll('\n', ' ')}`,
  );
  const score = said.score(rightIn(attempt), lesson.questions.length);
  const when = new Date().toLocaleString(languageTags[lesson.locale]);
  return [lesson.title, when, `${score} (${scoreOf(attempt, lesson)}%)`, ...rows].join('\n');
}

/**
 * The panel at the end: the score, each question with its verdict, and a way to begin anew.
 * @param line what is said of the way into a course
 */
export function summaryPanel(
  { lesson }: Materials,
  attempt: Attempt,
  line: HTMLElement,
  again: () => void,
): HTMLElement {
  const said = playerWords[lesson.locale];
  const score = scoreOf(attempt, lesson);
  const rows = lesson.questions.map((question, index) => {
    const answered = attempt.answered[index];
    const mark = make(
      'strong',
      { class: answered?.right ? 'right' : 'wrong' },
      verdictOn(answered, lesson),
    );
    return make('li', {}, mark, ' ', make('span', { class: 'typed' }, question.text));
  });
  const verdict = attempt.best >= lesson.pass ? said.passed(lesson.pass) : said.failed(lesson.pass);
  return make(
    'section',
    { class: 'panel' },
    make('h2', { tabindex: '-1' }, said.result),
    make('p', { class: 'score' }, said.score(rightIn(attempt), lesson.questions.length)),
    paragraph(verdict),
    ...(attempt.best > score ? [paragraph(said.best(attempt.best))] : []),
    make('ol', { class: 'results' }, ...rows),
    line,
    button(said.again, again),
  );
}
