import { isMeasureGoal, type Lesson, type LessonQuestion } from '../../lesson/lesson.ts';
import { isOver, parseAttempt, printAttempt, type Answered, type Attempt } from '../attempt.ts';
import type { ScormApi } from './scorm-api.ts';

const letters = 'abcdef';
/** A text as any LMS takes it: plain signs, at most 255. */
const plain = (text: string) => text.replace(/[^ -~]/g, '').slice(0, 255);
const two = (value: number) => String(value).padStart(2, '0');

/** A span as SCORM 1.2 writes it: `HHHH:MM:SS`, at most 9999 hours. @param milliseconds 0 or more */
export function timeSpan(milliseconds: number): string {
  const seconds = Math.min(Math.floor(milliseconds / 1000), 9999 * 3600 + 3599);
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** How an interaction is written: its type, the answer given, and a right one. */
function interactionOf(question: LessonQuestion, { answer }: Answered): [string, string, string] {
  switch (question.kind) {
    case 'choice':
      return ['choice', letters[Number(answer)] ?? '', letters[question.right] ?? ''];
    case 'number':
      return ['numeric', answer, String(question.value)];
    case 'set': {
      const { goal } = question;
      const wanted = isMeasureGoal(goal)
        ? `${goal.measure} ${goal.relation} ${goal.value}`
        : `${goal.setting}=${goal.value}`;
      return ['performance', plain(answer), plain(wanted)];
    }
  }
}

/** A lesson’s conversation with an LMS, from the first word to the last; commits after every answer. */
export class ScormSession {
  readonly #api: ScormApi;
  readonly #lesson: Lesson;
  readonly #now: () => Date;
  readonly #began: Date;
  #interactions = 0;
  #open: boolean;

  /** @param now a clock, for the time each answer is given at */
  constructor(api: ScormApi, lesson: Lesson, now: () => Date = () => new Date()) {
    this.#api = api;
    this.#lesson = lesson;
    this.#now = now;
    this.#began = now();
    this.#open = api.LMSInitialize('') === 'true';
  }

  /** Takes up the lesson where the student left it. */
  resume(): Attempt {
    const attempt = parseAttempt(this.#get('cmi.suspend_data'), this.#lesson);
    this.#interactions = Number(this.#get('cmi.interactions._count')) || 0;
    const status = this.#get('cmi.core.lesson_status');
    if (status === '' || status === 'not attempted')
      this.#set('cmi.core.lesson_status', 'incomplete');
    this.#set('cmi.core.score.min', '0');
    this.#set('cmi.core.score.max', '100');
    this.#set('cmi.core.exit', 'suspend');
    this.#commit();
    return attempt;
  }

  /** Writes down an answer and where the student stands now. */
  answer(index: number, answered: Answered, attempt: Attempt): void {
    const question = this.#lesson.questions[index];
    if (!question) return;
    const [type, response, pattern] = interactionOf(question, answered);
    const name = `cmi.interactions.${this.#interactions}`;
    const now = this.#now();
    this.#set(`${name}.id`, `q${index + 1}`);
    this.#set(`${name}.type`, type);
    this.#set(
      `${name}.time`,
      `${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`,
    );
    this.#set(`${name}.correct_responses.0.pattern`, pattern);
    this.#set(`${name}.weighting`, '1');
    this.#set(`${name}.student_response`, response);
    this.#set(`${name}.result`, answered.right ? 'correct' : 'wrong');
    this.#interactions++;
    this.keep(attempt);
  }

  /** Writes down where the student stands; once a go is over, the best score of all goes. */
  keep(attempt: Attempt): void {
    this.#set('cmi.suspend_data', printAttempt(attempt, this.#lesson));
    if (isOver(attempt, this.#lesson)) {
      this.#set('cmi.core.score.raw', String(attempt.best));
      const passed = attempt.best >= this.#lesson.pass;
      this.#set('cmi.core.lesson_status', passed ? 'passed' : 'failed');
    }
    this.#commit();
  }

  /** Says good-bye, once. */
  end(): void {
    if (!this.#open) return;
    this.#set('cmi.core.session_time', timeSpan(this.#now().getTime() - this.#began.getTime()));
    this.#commit();
    this.#open = false;
    this.#api.LMSFinish('');
  }

  #get(element: string): string {
    return this.#open ? String(this.#api.LMSGetValue(element)) : '';
  }

  #set(element: string, value: string): void {
    if (this.#open) this.#api.LMSSetValue(element, value);
  }

  #commit(): void {
    if (this.#open) this.#api.LMSCommit('');
  }
}
