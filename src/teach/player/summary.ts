import type { Materials } from '../lesson/materials.ts';
import { rightIn, scoreOf, type Attempt } from './attempt.ts';
import { button, make, paragraph } from './make.ts';
import { playerWords } from './words.ts';

/**
 * The panel at the end: the score, each question with its verdict, and a way to begin anew.
 * @param reported whether an LMS has been told
 */
export function summaryPanel(
  { lesson }: Materials,
  attempt: Attempt,
  reported: boolean,
  again: () => void,
): HTMLElement {
  const said = playerWords[lesson.locale];
  const score = scoreOf(attempt, lesson);
  const rows = lesson.questions.map((question, index) => {
    const right = attempt.answered[index]?.right ?? false;
    const mark = make(
      'strong',
      { class: right ? 'right' : 'wrong' },
      right ? said.right : said.wrong,
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
    paragraph(reported ? said.reported : said.kept, 'soft'),
    button(said.again, again),
  );
}
