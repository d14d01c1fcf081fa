import { withUnit, type Told } from '../lesson/goals.ts';
import { inFull } from '../../i18n/numbers.ts';
import type { Materials } from '../lesson/materials.ts';
import { feedbackTo, judge, type Answered } from './attempt.ts';
import { fieldFor } from './fields.ts';
import { button, make, paragraph } from './make.ts';
import { playerWords } from './words.ts';

/** What a question’s panel needs of the lesson around it. */
export interface QuestionHooks {
  ask(): Promise<Told | undefined>;
  /** Told once, when the question is answered. */
  answered(answer: Answered): void;
  next(): void;
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
  const field = fieldFor(question, goals[index] ?? '', ask, said);
  const problem = make('p', { class: 'problem', id: 'problem', role: 'alert' });
  const feedback = make('div', { class: 'feedback', role: 'status' });
  const submit = make('button', { type: 'submit' }, field.check);
  const form = make(
    'form',
    {},
    paragraph(question.text, 'question'),
    field.element,
    problem,
    feedback,
    submit,
  );

  const show = (answer: Answered) => {
    field.close();
    const verdict = make(
      'p',
      { class: answer.right ? 'verdict right' : 'verdict wrong' },
      answer.right ? said.right : said.wrong,
    );
    const reply = feedbackTo(question, answer);
    const wanted =
      question.kind === 'number'
        ? withUnit(inFull(question.value, lesson.locale, 6), question.unit)
        : '';
    feedback.append(
      verdict,
      ...(reply ? [paragraph(reply)] : []),
      ...(!answer.right && wanted ? [paragraph(said.rightWas(wanted))] : []),
    );
    const on = button(last ? said.finish : said.next, next);
    submit.replaceWith(on);
    on.focus();
  };

  let busy = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    problem.textContent = question.kind === 'set' ? said.asking : '';
    void field.reply().then((reply) => {
      busy = false;
      const answer = typeof reply === 'string' ? undefined : judge(question, reply);
      problem.textContent = answer ? '' : typeof reply === 'string' ? reply : said.noNumber;
      if (!answer) return;
      answered(answer);
      show(answer);
    });
  });

  const heading = make('h2', { tabindex: '-1' }, said.question(index + 1, lesson.questions.length));
  return make('section', { class: 'panel' }, heading, form);
}
