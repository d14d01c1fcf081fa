import type { Lesson } from '../../lesson/lesson.ts';
import {
  fresh,
  isOver,
  parseAttempt,
  printAttempt,
  type Answered,
  type Attempt,
} from '../attempt.ts';
import { interactionOf } from './interaction.ts';
import { isYes, type ScormApi } from './scorm-api.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** A span as SCORM 1.2 writes it: `HHHH:MM:SS`, at most 9999 hours. @param milliseconds 0 or more */
export function timeSpan(milliseconds: number): string {
  const seconds = Math.min(Math.floor(milliseconds / 1000), 9999 * 3600 + 3599);
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/**
 * How a lesson stands with its course: the course has said that all is written down; some is not, and is tried
 * again; the course’s session is over, so that only opening it anew helps; or nothing counts, as in a preview.
 */
export type Standing = 'saved' | 'unsaved' | 'over' | 'uncounted';

/** SCORM 1.2’s “general exception”: what an LMS answers that has begun already, or has ended. */
const general = '101';

/** A lesson’s conversation with an LMS, from the first word to the last; commits after every answer and believes only what is answered. */
export class ScormSession {
  readonly #api: ScormApi;
  readonly #lesson: Lesson;
  readonly #now: () => Date;
  #began: Date;
  #attempt: Attempt = fresh;
  /** Interactions that no commit has confirmed, and how many one has. */
  #pending: [field: string, value: string][][] = [];
  #confirmed = 0;
  /** The best score that the course holds already; no later go may lower it. */
  #best = fresh.best;
  #open = false;
  #counts = true;
  #saved = false;
  #refusal = '';

  /** @param now a clock, for the time each answer is given at */
  constructor(api: ScormApi, lesson: Lesson, now: () => Date = () => new Date()) {
    this.#api = api;
    this.#lesson = lesson;
    this.#now = now;
    this.#began = now();
    this.#begin();
  }

  /** How the latest answer stands. */
  get standing(): Standing {
    if (!this.#counts) return 'uncounted';
    if (this.#saved) return 'saved';
    return !this.#open && this.#refusal === general ? 'over' : 'unsaved';
  }

  /** Who is learning, as the LMS names them; empty where it says nothing. */
  get learner(): string {
    return this.#get('cmi.core.student_id');
  }

  /** Takes up the lesson where the student left it. */
  resume(): Attempt {
    this.#attempt = parseAttempt(this.#get('cmi.suspend_data'), this.#lesson);
    this.#saved = this.#open && this.#counts && this.#commit();
    return this.#attempt;
  }

  /** Writes down an answer and where the student stands now. */
  answer(index: number, answered: Answered, attempt: Attempt): void {
    const question = this.#lesson.questions[index];
    if (!question) return;
    this.#pending.push(interactionOf(question, index, answered, this.#now()));
    this.keep(attempt);
  }

  /** Takes over a go that the course did not get, with those answers that the course does not have. @param from the first of these */
  adopt(attempt: Attempt, from: number): void {
    attempt.answered.slice(from).forEach((answered, place) => {
      const question = this.#lesson.questions[from + place];
      if (question)
        this.#pending.push(interactionOf(question, from + place, answered, this.#now()));
    });
    this.keep(attempt);
  }

  /** Writes down where the student stands; once a go is over, the best score of all goes. */
  keep(attempt: Attempt): void {
    this.#attempt = attempt;
    this.retry();
  }

  /** Writes down again all that no commit has confirmed, in a new session where the old one is over. */
  retry(): void {
    if (!this.#counts) return;
    if (!this.#open) this.#begin();
    this.#saved = this.#open && this.#write();
  }

  /** Says good-bye, once. */
  end(): void {
    if (!this.#open) return;
    if (this.#counts && !this.#saved) this.retry();
    this.#set('cmi.core.session_time', timeSpan(this.#now().getTime() - this.#began.getTime()));
    if (this.#counts) this.#commit();
    this.#open = false;
    this.#saved = false;
    this.#ask(() => this.#api.LMSFinish(''));
  }

  #begin(): void {
    // A frame that was loaded again finds its session begun, and may go on with it as long as it answers.
    this.#open = isYes(this.#ask(() => this.#api.LMSInitialize(''))) || this.#isRunning();
    if (!this.#open) return;
    // A session that is begun anew has its own time: an LMS adds them up.
    this.#began = this.#now();
    const mode = this.#get('cmi.core.lesson_mode');
    this.#counts =
      mode !== 'browse' && mode !== 'review' && this.#get('cmi.core.credit') !== 'no-credit';
    this.#confirmed = Number(this.#get('cmi.interactions._count')) || 0;
    this.#best = parseAttempt(this.#get('cmi.suspend_data'), this.#lesson).best;
    const status = this.#get('cmi.core.lesson_status');
    if (status === '' || status === 'not attempted')
      this.#set('cmi.core.lesson_status', 'incomplete');
    this.#set('cmi.core.score.min', '0');
    this.#set('cmi.core.score.max', '100');
    this.#set('cmi.core.exit', 'suspend');
  }

  #isRunning(): boolean {
    this.#refusal = this.#lastError();
    const status = this.#ask(() => this.#api.LMSGetValue('cmi.core.lesson_status'));
    return typeof status === 'string' && status !== '' && !Number(this.#lastError());
  }

  #write(): boolean {
    this.#pending.forEach((fields, place) => {
      for (const [field, value] of fields)
        // Optional in SCORM 1.2: a course without them still has its score.
        this.#set(`cmi.interactions.${this.#confirmed + place}.${field}`, value);
    });
    const best = Math.max(this.#attempt.best, this.#best);
    const attempt = printAttempt({ ...this.#attempt, best }, this.#lesson);
    // A go that has not begun has nothing to say against the one that the course holds.
    const kept = this.#attempt === fresh || this.#set('cmi.suspend_data', attempt);
    const status = best >= this.#lesson.pass ? 'passed' : 'failed';
    const scored =
      best < 0 ||
      [
        this.#set('cmi.core.score.raw', String(best)),
        this.#set('cmi.core.lesson_status', status),
      ].every(Boolean);
    const isSaved = this.#commit() && scored && (kept || isOver(this.#attempt, this.#lesson));
    if (isSaved) {
      this.#confirmed += this.#pending.length;
      this.#pending = [];
    }
    return isSaved;
  }

  /** Asks the LMS; one that throws has not answered. */
  #ask(question: () => unknown): unknown {
    try {
      return question();
    } catch {
      return undefined;
    }
  }

  #lastError(): string {
    return String(this.#ask(() => this.#api.LMSGetLastError?.()) ?? '');
  }

  #get(element: string): string {
    const found = this.#open ? this.#ask(() => this.#api.LMSGetValue(element)) : undefined;
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  }

  #set(element: string, value: string): boolean {
    return (
      this.#open && this.#counts && isYes(this.#ask(() => this.#api.LMSSetValue(element, value)))
    );
  }

  #commit(): boolean {
    return isYes(this.#ask(() => this.#api.LMSCommit('')));
  }
}
