import { checkLesson } from '../../teach/lesson/check-lesson.ts';
import type { LessonQuestion } from '../../teach/lesson/lesson.ts';

/** A question that a lesson may take as it is. */
export interface ReadyQuestion {
  /** What it is about. */
  about: string;
  question: LessonQuestion;
}

/** Ready questions as the site hands them out; those that do not fit a lesson are left out. */
export function readyQuestions(text: string): ReadyQuestion[] {
  const rows = JSON.parse(text) as { about: string; question: unknown }[];
  return rows.flatMap(({ about, question }) => {
    const frame = {
      widget: 'any',
      locale: 'en',
      state: '',
      title: 'any',
      instruction: '',
      pass: 0,
    };
    const found = checkLesson({ ...frame, questions: [question] }).lesson?.questions[0];
    return found ? [{ about, question: found }] : [];
  });
}
