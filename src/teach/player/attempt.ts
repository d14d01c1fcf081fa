import { isMet, isWithin, type Told } from '../lesson/goals.ts';
import type { Lesson, LessonQuestion } from '../lesson/lesson.ts';
import { readTypedAmount } from '../lesson/typed-amount.ts';

/** What a student does with a question: an answer’s place, a text with a number, or the widget’s state and whether it is as the question found it. */
export type Reply = { place: number } | { typed: string } | { told: Told; isUntouched?: boolean };

/** Why a reply is none: no number, a number with two readings, or a figure that nobody has set. */
export type NoAnswer = 'none' | 'untouched' | { ambiguous: readonly [number, number] };

/** An answered question: the answer in short, and whether it was right. */
export interface Answered {
  answer: string;
  right: boolean;
}

/** One go at a lesson: the questions answered so far, and the best score of all goes, 0 to 100, or −1 before the first is over. */
export interface Attempt {
  answered: readonly Answered[];
  best: number;
  /** Wrong tries at the question that is open. */
  tried: number;
}

/** A go that has not begun. */
export const fresh: Attempt = { answered: [], best: -1, tried: 0 };

/** What is recorded of a question that a student leaves out. */
export const leftOut: Answered = { answer: 'not attempted', right: false };

/** Whether a question was left out. */
export function isLeftOut({ answer }: Answered): boolean {
  return answer === leftOut.answer;
}

/** How often a question may be tried; an answer to choose is never left as the last by trying all others. */
function triesAt(question: LessonQuestion, { tries }: Lesson): number {
  const most = tries || Infinity;
  return question.kind === 'choice' ? Math.min(most, question.answers.length - 1) : most;
}

const mostKept = 80;

/** Judges a reply to a question, or says why it is none. A figure left as it was is right where it meets the goal. */
export function judge(question: LessonQuestion, reply: Reply): Answered | NoAnswer {
  if (question.kind === 'choice' && 'place' in reply)
    return question.answers[reply.place]
      ? { answer: String(reply.place), right: reply.place === question.right }
      : 'none';
  if (question.kind === 'number' && 'typed' in reply) {
    const read = readTypedAmount(reply.typed, question.unit);
    if (!read || 'ambiguous' in read) return read ?? 'none';
    const right = isWithin(read.value, question.value, question.tolerance);
    return { answer: String(read.value), right };
  }
  if (question.kind === 'set' && 'told' in reply) {
    const right = isMet(question.goal, reply.told);
    if (reply.isUntouched && !right) return 'untouched';
    return { answer: reply.told.query.slice(0, mostKept), right };
  }
  return 'none';
}

/** What is said to an answered question. */
export function feedbackTo(question: LessonQuestion, answered: Answered): string {
  const { answer, right } = answered;
  if (isLeftOut(answered)) return '';
  if (question.kind === 'choice') return question.answers[Number(answer)]?.feedback ?? '';
  return right ? question.replies.right : question.replies.wrong;
}

/** How many answers are right. */
export function rightIn({ answered }: Attempt): number {
  return answered.filter(({ right }) => right).length;
}

/** The score in per cent of all questions, 0 to 100, rounded to a whole number as it is reported. */
export function scoreOf(attempt: Attempt, { questions }: Lesson): number {
  return Math.round((100 * rightIn(attempt)) / questions.length);
}

/** Whether every question is answered. */
export function isOver({ answered }: Attempt, { questions }: Lesson): boolean {
  return answered.length >= questions.length;
}

/** How many tries are left at the open question; 0 when the lesson is over. */
export function triesLeft({ answered, tried }: Attempt, lesson: Lesson): number {
  const question = lesson.questions[answered.length];
  return question ? Math.max(0, triesAt(question, lesson) - tried) : 0;
}

/** A go with one more answer; a wrong one that may be tried again leaves its question open. Once over, the score may be the best. */
export function withAnswer(attempt: Attempt, answer: Answered, lesson: Lesson): Attempt {
  if (!answer.right && !isLeftOut(answer) && triesLeft(attempt, lesson) > 1)
    return { ...attempt, tried: attempt.tried + 1 };
  const next = { ...attempt, tried: 0, answered: [...attempt.answered, answer] };
  return isOver(next, lesson)
    ? { ...next, best: Math.max(attempt.best, scoreOf(next, lesson)) }
    : next;
}

/** A short name of a lesson’s content (FNV-1a, 32 bits), so that an older one’s answers are not taken for its own. */
export function lessonKey(lesson: Lesson): string {
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify(lesson))
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A go as an LMS keeps it: at most 4,096 plain characters, whatever was answered. */
export function printAttempt({ answered, best, tried }: Attempt, lesson: Lesson): string {
  const rows = answered.map(({ answer, right }) => [answer, right ? 1 : 0]);
  const text = JSON.stringify({ k: lessonKey(lesson), b: best, a: rows, t: tried });
  // Some LMSs lose signs beyond ASCII.
  return text.replace(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Reads what `printAttempt` wrote for this lesson; any other text is a go that has not begun. Never throws. */
export function parseAttempt(text: string, lesson: Lesson): Attempt {
  try {
    const { k, b, a, t = 0 } = JSON.parse(text) as Record<string, unknown>;
    if (k !== lessonKey(lesson) || typeof b !== 'number' || !Array.isArray(a)) return fresh;
    if (!(b >= -1 && b <= 100) || a.length > lesson.questions.length) return fresh;
    if (!Number.isSafeInteger(t) || Number(t) < 0) return fresh;
    const answered = (a as unknown[]).map((row): Answered => {
      const [answer, right] = row as [unknown, unknown];
      if (typeof answer !== 'string' || (right !== 0 && right !== 1)) throw new TypeError();
      return { answer, right: right === 1 };
    });
    return { answered, best: b, tried: Number(t) };
  } catch {
    return fresh;
  }
}
