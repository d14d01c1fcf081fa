import { checkLesson } from '../../teach/lesson/check-lesson.ts';
import type { LessonQuestion } from '../../teach/lesson/lesson.ts';

/** A question that a lesson may take as it is. */
export interface ReadyQuestion {
  /** What it is about. */
  about: string;
  /** Whether it asks about what the widget on the page shows. */
  isOwn: boolean;
  /** Its first words, for a list. */
  label: string;
  question: LessonQuestion;
}

/** The room of a line in a list, in half widths of Chinese characters. */
const room = 64;

const widthOf = (sign: string) => (/[\u2E80-\uFFEF]/.test(sign) ? 2 : 1);

/** The beginning of a text that fits a line of a list, cut between words. */
export function shortened(text: string): string {
  let width = 0;
  const kept: string[] = [];
  for (const sign of text) {
    width += widthOf(sign);
    if (width > room) return `${kept.join('').replace(/\s+\S*$/, '')}…`;
    kept.push(sign);
  }
  return text;
}

/** Ready questions as the site hands them out, the widget’s own first; those that do not fit a lesson are left out. */
export function readyQuestions(text: string, widget: string): ReadyQuestion[] {
  const rows = JSON.parse(text) as { about: string; widgets: string[]; question: unknown }[];
  const found = rows.flatMap(({ about, widgets, question }): ReadyQuestion[] => {
    const frame = {
      widget: 'any',
      locale: 'en',
      state: '',
      title: 'any',
      instruction: '',
      pass: 0,
    };
    const sound = checkLesson({ ...frame, questions: [question] }).lesson?.questions[0];
    if (!sound) return [];
    const isOwn = widgets.includes(widget);
    return [{ about, isOwn, label: shortened(sound.text), question: sound }];
  });
  return [...found.filter(({ isOwn }) => isOwn), ...found.filter(({ isOwn }) => !isOwn)];
}
