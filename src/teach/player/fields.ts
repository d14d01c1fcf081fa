import type { LessonQuestion } from '../lesson/lesson.ts';
import type { Told } from '../lesson/goals.ts';
import type { Reply } from './attempt.ts';
import { make, paragraph } from './make.ts';
import type { PlayerWords } from './words.ts';

/** The part of a question’s form that takes the reply. */
export interface Field {
  element: HTMLElement;
  /** What to press. */
  check: string;
  /** The reply as it stands; a text says why there is none. */
  reply(): Promise<Reply | string>;
  /** After a wrong reply that is not the last: takes another. */
  again(): void;
  /** Stops taking replies. */
  close(): void;
}

/** What a task for the widget needs: the goal in words, the state students begin with, and a way to ask for the state now. */
interface Task {
  goal: string;
  start: string;
  ask(): Promise<Told | undefined>;
}

function choiceField(
  question: Extract<LessonQuestion, { kind: 'choice' }>,
  said: PlayerWords,
): Field {
  const inputs = question.answers.map((_, place) =>
    make('input', { type: 'radio', name: 'answer', id: `answer-${place}`, value: String(place) }),
  );
  const rows = inputs.map((input, place) =>
    make(
      'div',
      { class: 'option' },
      input,
      make('label', { for: input.id }, question.answers[place]?.text ?? ''),
    ),
  );
  const element = make('fieldset', {}, make('legend', {}, said.choose), ...rows);
  return {
    element,
    check: said.check,
    reply() {
      const place = inputs.findIndex(({ checked }) => checked);
      return Promise.resolve(place < 0 ? said.chooseFirst : { place });
    },
    again() {
      for (const input of inputs.filter(({ checked }) => checked)) {
        input.checked = false;
        input.disabled = true;
      }
    },
    close() {
      element.disabled = true;
      rows[question.right]?.classList.add('right');
    },
  };
}

function numberField(
  question: Extract<LessonQuestion, { kind: 'number' }>,
  said: PlayerWords,
): Field {
  const input = make('input', {
    type: 'text',
    id: 'answer',
    autocomplete: 'off',
    maxlength: '40',
    'aria-describedby': 'problem',
  });
  const label = make('label', { for: 'answer' }, said.number(question.unit));
  return {
    element: make('div', { class: 'field' }, label, input),
    check: said.check,
    reply: () => Promise.resolve(input.value.trim() ? { typed: input.value } : said.noNumber),
    again() {
      input.focus();
    },
    close() {
      input.readOnly = true;
    },
  };
}

function setField({ goal, start, ask }: Task, said: PlayerWords): Field {
  const began = ask();
  return {
    element: make('div', {}, paragraph(goal, 'goal'), paragraph(said.setHint, 'soft')),
    check: said.checkFigure,
    async reply() {
      const told = await ask();
      if (!told) return said.silent;
      return { told, isUntouched: ((await began)?.query ?? start) === told.query };
    },
    again() {
      // The figure stays as it was set.
    },
    close() {
      // The figure stays alive: there is something to see after the answer too.
    },
  };
}

/** The field for a question of any kind. */
export function fieldFor(question: LessonQuestion, task: Task, said: PlayerWords): Field {
  if (question.kind === 'choice') return choiceField(question, said);
  if (question.kind === 'number') return numberField(question, said);
  return setField(task, said);
}
