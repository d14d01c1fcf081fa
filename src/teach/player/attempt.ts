import { isMet, isWithin, type Told } from '../lesson/goals.ts';
import type { Lesson, LessonQuestion } from '../lesson/lesson.ts';
import { typedNumber } from './typed-number.ts';

/** What a student does with a question: an answer’s place, a text with a number, or the widget’s state. */
export type Reply = { place: number } | { typed: string } | { told: Told };

/** An answered question: the answer in short, and whether it was right. */
export interface Answered {
  answer: string;
  right: boolean;
}

/** One go at a lesson: the questions answered so far, and the best score of all goes, 0 to 100, or −1 before the first is over. */
export interface Attempt {
  answered: readonly Answered[];
  best: number;
}

/** A go that has not begun. */
export const fresh: Attempt = { answered: [], best: -1 };

const mostKept = 80;

/** Judges a reply to a question; undefined when it is none, such as a text without a number. */
export function judge(question: LessonQuestion, reply: Reply): Answered | undefined {
  if (question.kind === 'choice' && 'place' in reply)
    return question.answers[reply.place]
      ? { answer: String(reply.place), right: reply.place === question.right }
      : undefined;
  if (question.kind === 'number' && 'typed' in reply) {
    const value = typedNumber(reply.typed, question.unit);
    if (value === undefined) return undefined;
    return { answer: String(value), right: isWithin(value, question.value, question.tolerance) };
  }
  if (question.kind === 'set' && 'told' in reply)
    return {
      answer: reply.told.query.slice(0, mostKept),
      right: isMet(question.goal, reply.told),
    };
  return undefined;
}

/** What is said to an answered question. */
export function feedbackTo(question: LessonQuestion, { answer, right }: Answered): string {
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

/** A go with one more answer; once over, its score may be the best. */
export function withAnswer(attempt: Attempt, answer: Answered, lesson: Lesson): Attempt {
  const next = { ...attempt, answered: [...attempt.answered, answer] };
  return isOver(next, lesson)
    ? { ...next, best: Math.max(attempt.best, scoreOf(next, lesson)) }
    : next;
}

/** A short name of a lesson’s content (FNV-1a, 32 bits), so that an older one’s answers are not taken for its own. */
function lessonKey(lesson: Lesson): string {
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify(lesson))
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A go as an LMS keeps it: at most 4,096 plain characters, whatever was answered. */
export function printAttempt({ answered, best }: Attempt, lesson: Lesson): string {
  const rows = answered.map(({ answer, right }) => [answer, right ? 1 : 0]);
  const text = JSON.stringify({ k: lessonKey(lesson), b: best, a: rows });
  // Some LMSs lose signs beyond ASCII.
  return text.replace(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Reads what `printAttempt` wrote for this lesson; any other text is a go that has not begun. Never throws. */
export function parseAttempt(text: string, lesson: Lesson): Attempt {
  try {
    const { k, b, a } = JSON.parse(text) as { k: unknown; b: unknown; a: unknown };
    if (k !== lessonKey(lesson) || typeof b !== 'number' || !Array.isArray(a)) return fresh;
    if (!(b >= -1 && b <= 100) || a.length > lesson.questions.length) return fresh;
    const answered = (a as unknown[]).map((row): Answered => {
      const [answer, right] = row as [unknown, unknown];
      if (typeof answer !== 'string' || (right !== 0 && right !== 1)) throw new TypeError();
      return { answer, right: right === 1 };
    });
    return { answered, best: b };
  } catch {
    return fresh;
  }
}
