import { withUnit, type Told } from '../lesson/goals.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import type { Materials } from '../lesson/materials.ts';
import { feedbackTo, isLeftOut, judge, leftOut, type Answered, type NoAnswer } from './attempt.ts';
import { fieldFor } from './fields.ts';
import { button, make, paragraph } from './make.ts';
import { playerWords } from './words.ts';

/** What a question’s panel needs of the lesson around it. */
export interface QuestionHooks {
  ask(): Promise<Told | undefined>;
  /** Told of each answer. @returns how many tries are left; 0 closes the question */
  answered(answer: Answered): number;
  next(): void;
}

/** Why a reply is no answer, in words. */
function problemIn(none: NoAnswer, locale: Locale): string {
  const said = playerWords[locale];
  if (none === 'none') return said.noNumber;
  if (none === 'untouched') return said.untouched;
  const [one, other] = none.ambiguous;
  return said.twoWays([inFull(one, locale, 6), inFull(other, locale, 6)]);
}

/** The panel of one question: the question, a way to answer, feedback, a way on. */
export function questionPanel(
  { lesson, goals }: Materials,
  index: number,
  { ask, answered, next }: QuestionHooks,
): HTMLElement {
  const said = playerWords[lesson.locale];
  const question = lesson.questions[index];
  if (!question) throw new RangeError(`The lesson has no question ${index}.`);
  const last = index === lesson.questions.length - 1;
  const task = { goal: goals[index] ?? '', start: lesson.state, ask };
  const field = fieldFor(question, task, said);
  const problem = make('p', { class: 'problem', id: 'problem', role: 'alert' });
  const feedback = make('div', { class: 'feedback', role: 'status' });
  const submit = make('button', { type: 'submit' }, field.check);
  const skip = button(said.leaveOut, () => take(leftOut));
  skip.className = 'quiet';
  const acts = make('div', { class: 'acts' }, submit, skip);
  const form = make(
    'form',
    {},
    paragraph(question.text, 'question'),
    field.element,
    problem,
    feedback,
    acts,
  );

  const take = (answer: Answered) => {
    const left = answered(answer);
    problem.textContent = '';
    const wanted =
      question.kind === 'number'
        ? withUnit(inFull(question.value, lesson.locale, 6), question.unit)
        : '';
    const reply = feedbackTo(question, answer);
    const verdict = isLeftOut(answer) ? said.notAttempted : answer.right ? said.right : said.wrong;
    feedback.replaceChildren(
      make('p', { class: answer.right ? 'verdict right' : 'verdict wrong' }, verdict),
      ...(reply ? [paragraph(reply)] : []),
      ...(left > 0 ? [paragraph(said.triesLeft(left))] : []),
      ...(left === 0 && !answer.right && wanted ? [paragraph(said.rightWas(wanted))] : []),
    );
    if (left > 0) {
      field.again();
      return;
    }
    field.close();
    const on = button(last ? said.finish : said.next, next);
    acts.replaceChildren(on);
    on.focus();
  };

  let busy = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    feedback.replaceChildren();
    problem.textContent = question.kind === 'set' ? said.asking : '';
    void field.reply().then((reply) => {
      busy = false;
      // While the figure was asked, the question may have been left out.
      if (!acts.contains(submit)) return;
      if (typeof reply === 'string') {
        problem.textContent = reply;
        return;
      }
      const answer = judge(question, reply);
      if (typeof answer === 'object' && 'answer' in answer) take(answer);
      else problem.textContent = problemIn(answer, lesson.locale);
    });
  });

  const heading = make('h2', { tabindex: '-1' }, said.question(index + 1, lesson.questions.length));
  return make('section', { class: 'panel' }, heading, form);
}
