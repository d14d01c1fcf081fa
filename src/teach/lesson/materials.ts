import type { Lesson } from './lesson.ts';

/** What the writers need beside the lesson itself. */
export interface Materials {
  lesson: Lesson;
  /** The widget’s name in the lesson’s language. */
  name: string;
  /** Full address of the widget’s page in the lesson’s state. */
  page: string;
  /** What each question’s goal asks for, in words; empty for questions without one. */
  goals: readonly string[];
}

/** A file to take away: its name within its package, and its text. */
export interface TextFile {
  name: string;
  text: string;
}
