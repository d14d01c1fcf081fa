import { sentenceMarks } from '../../i18n/sentence.ts';
import { inFull } from '../../i18n/numbers.ts';
import type { Locale } from '../../i18n/locales.ts';
import { isMeasureGoal, type MeasureGoal, type SetQuestion } from './lesson.ts';

/** The names of what can be asked of a widget, in one language. */
export interface GoalNames {
  measures: readonly { id: string; label: string; unit: string }[];
  settings: readonly { id: string; label: string }[];
}

/** What a widget’s page says of itself when asked: its state, and its measures by id. */
export interface Told {
  query: string;
  measures: Readonly<Record<string, number>>;
}

/** What must be said for a goal in words. */
const relationWords: Readonly<Record<Locale, Record<MeasureGoal['relation'], string>>> = {
  en: { 'at-least': 'at least ', 'at-most': 'at most ', about: '' },
  zh: { 'at-least': '不少于', 'at-most': '不超过', about: '' },
};

/** An amount with its unit: words stand apart, signs such as % do not. */
export function withUnit(text: string, unit: string): string {
  return /^[A-Za-z]/.test(unit) ? `${text} ${unit}` : text + unit;
}

/** A goal in words: what must be how large, or which setting must be what. */
export function goalInWords(goal: SetQuestion['goal'], names: GoalNames, locale: Locale): string {
  const { colon } = sentenceMarks[locale];
  const named = (list: readonly { id: string; label: string }[], id: string) =>
    list.find((each) => each.id === id)?.label ?? id;
  if (!isMeasureGoal(goal)) {
    const start = { en: 'as at the start', zh: '与起始相同' }[locale];
    return `${named(names.settings, goal.setting)}${colon}${goal.value || start}`;
  }
  const unit = names.measures.find(({ id }) => id === goal.measure)?.unit ?? '';
  const value = withUnit(inFull(goal.value, locale, 6), unit);
  const off = goal.relation === 'about' && goal.tolerance > 0;
  const within = off ? ` ± ${inFull(goal.tolerance, locale, 6)}` : '';
  const relation = relationWords[locale][goal.relation];
  return `${named(names.measures, goal.measure)}${colon}${relation}${value}${within}`;
}

/** Room for the last digit that arithmetic in a computer may get wrong. */
const slack = (value: number) => 1e-9 * Math.max(1, Math.abs(value));

/** Whether a number lies within a tolerance of another. */
export function isWithin(number: number, value: number, tolerance: number): boolean {
  return Math.abs(number - value) <= tolerance + slack(value);
}

/** Whether a widget that has told its state meets a goal; a measure that the state does not have meets none. */
export function isMet(goal: SetQuestion['goal'], { query, measures }: Told): boolean {
  if (!isMeasureGoal(goal))
    return (new URLSearchParams(query).get(goal.setting) ?? '') === goal.value;
  const found = measures[goal.measure];
  if (found === undefined) return false;
  if (goal.relation === 'at-least') return found >= goal.value - slack(goal.value);
  if (goal.relation === 'at-most') return found <= goal.value + slack(goal.value);
  return isWithin(found, goal.value, goal.tolerance);
}
