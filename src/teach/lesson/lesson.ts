import type { Locale } from '../../i18n/locales.ts';

/** One answer to choose, and what is said to whoever chooses it. */
interface LessonAnswer {
  text: string;
  feedback: string;
}

/** What is said to a right and to a wrong answer. */
export interface Replies {
  right: string;
  wrong: string;
}

/** A question with answers to choose from, one of them right. */
export interface ChoiceQuestion {
  kind: 'choice';
  text: string;
  answers: readonly LessonAnswer[];
  /** Place of the right answer, from 0. */
  right: number;
}

/** A question for a number. */
export interface NumberQuestion {
  kind: 'number';
  text: string;
  value: number;
  /** How far off an answer may be, at least 0. */
  tolerance: number;
  unit: string;
  replies: Replies;
}

/** How a measure must stand to a value. */
export const relations = ['at-least', 'at-most', 'about'] as const;

/** How a measure must stand to a value. */
export type Relation = (typeof relations)[number];

/** A named measure of the widget, and where it must lie. */
export interface MeasureGoal {
  /** The measure’s id, one of the widget’s own. */
  measure: string;
  relation: Relation;
  value: number;
  /** For `about`: how far off it may be, at least 0. */
  tolerance: number;
}

/** One setting of the widget, and the value it must have, as the state language writes it; empty for the start’s. */
interface SettingGoal {
  setting: string;
  value: string;
}

/** A task to be done with the widget itself, judged by the widget’s own model. */
export interface SetQuestion {
  kind: 'set';
  text: string;
  goal: MeasureGoal | SettingGoal;
  replies: Replies;
}

/** Any question of a lesson. */
export type LessonQuestion = ChoiceQuestion | NumberQuestion | SetQuestion;

/** The kinds of questions. */
export const questionKinds = ['choice', 'number', 'set'] as const;

/** A lesson around one widget: all that a teacher decides. */
export interface Lesson {
  /** The widget’s id. */
  widget: string;
  locale: Locale;
  /** The state students begin with, in the widget’s state language. */
  state: string;
  title: string;
  instruction: string;
  /** Per cent of the questions that must be right to pass, 0 to 100. */
  pass: number;
  /** How often each question may be tried, 1 to 3; 0 for as often as one likes. */
  tries: number;
  questions: readonly LessonQuestion[];
}

/** How long each text may be (UTF-16 units), and how many there may be of each list. */
export const limits = {
  widget: 40,
  state: 400,
  title: 120,
  instruction: 800,
  question: 500,
  answer: 240,
  feedback: 400,
  unit: 24,
  setting: 40,
  settingValue: 300,
  tries: 3,
  questions: 5,
  answers: [2, 6],
  /** Numbers keep six decimals and stay below a million thousand million. */
  number: 1e15,
  decimals: 6,
  /** Signs of the part of the edit link that holds the lesson. */
  code: 7400,
} as const;

/** Whether a goal is about a measure. */
export function isMeasureGoal(goal: SetQuestion['goal']): goal is MeasureGoal {
  return 'measure' in goal;
}

// XML 1.0 (chapter 2.2) has no sign for these, so no package could carry them.
const unwritable = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * A text as every file format can carry it: line breaks as line feeds, no signs that XML lacks,
 * no space at either end.
 * @param lines whether it may have several lines
 */
export function cleanText(text: string, lines: boolean): string {
  const whole = text.replace(/\r\n?/g, '\n').replace(unwritable, '');
  return (lines ? whole : whole.replace(/[\n\t]+/g, ' ')).trim();
}

/** A number as a lesson keeps it: six decimals, and no minus before nought. */
export function cleanNumber(value: number): number {
  return Number(value.toFixed(limits.decimals)) + 0;
}
