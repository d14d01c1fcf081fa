import type { Locale } from '../../i18n/locales.ts';
import { sides, twins } from '../../prose/read/questions.ts';
import type { Question } from '../../schemas/texts/question.ts';
import { widgets } from '../../widget/registry.ts';
import type { ChoiceQuestion } from '../lesson/lesson.ts';
import { courseChapters } from './chapter.ts';

/** A question that a lesson may take as it is. */
export interface ReadyRow {
  /** What it is about: a chapter’s lesson, or an aim of the check. */
  about: string;
  /** The widgets that show a number it asks about, those that show the most of them first. */
  widgets: string[];
  question: ChoiceQuestion;
}

function widgetsFor(facts: readonly string[]): string[] {
  const found = [...widgets.values()].map(
    (manifest) =>
      [manifest.id, facts.filter((fact) => manifest.facts.includes(fact)).length] as const,
  );
  return found
    .filter(([, shared]) => shared > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => id);
}

/** A question of the content as a lesson has it, in one language. */
export function asChoice({ text, answers }: Question, locale: Locale): ChoiceQuestion {
  return {
    kind: 'choice',
    text: text[locale],
    answers: answers.map((answer) => ({ text: answer.text[locale], feedback: answer.why[locale] })),
    right: answers.findIndex(({ right }) => right),
  };
}

const rowOf = (about: string, question: Question, locale: Locale): ReadyRow => ({
  about,
  widgets: widgetsFor(question.facts),
  question: asChoice(question, locale),
});

/** Every question that a lesson may take: those of the chapters’ banks in reading order, then those of the check. */
export function readyRows(locale: Locale): ReadyRow[] {
  return [
    ...courseChapters(locale).flatMap(({ lesson, bank }) =>
      bank.map((question) => rowOf(lesson.title[locale], question, locale)),
    ),
    ...twins.flatMap(({ aim, ...pair }) =>
      sides.map((side) => rowOf(aim[locale], pair[side], locale)),
    ),
  ];
}
