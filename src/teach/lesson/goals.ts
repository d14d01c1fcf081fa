import { sentenceMarks } from '../../i18n/sentence.ts';
import { inFull } from '../../i18n/numbers.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SettingWords } from '../../widget/settings.ts';
import { isMeasureGoal, type MeasureGoal, type SetQuestion } from './lesson.ts';

/** A measure of a widget in words. */
export interface MeasureWords {
  id: string;
  label: string;
  unit: string;
  /** Its least and greatest value over the states of the widget that were tried; none where it has no value. */
  reach: readonly [number, number] | undefined;
}

/** The names of what can be asked of a widget, in one language. */
export interface GoalNames {
  measures: readonly MeasureWords[];
  settings: readonly SettingWords[];
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

/** A value of a setting in the words of its control. @param value as the state language writes it; empty for the start’s */
export function settingInWords(
  { values, start }: Pick<SettingWords, 'values' | 'start'>,
  value: string,
  locale: Locale,
): string {
  const meant = value || start;
  if (meant === '') return { en: 'none', zh: '无' }[locale];
  const isSpoken = meant
    .split(',')
    .every((each) => each in values || /^-?\d+(?:\.\d+)?$/.test(each));
  if (!value && !isSpoken) return { en: 'as at the start', zh: '与起始相同' }[locale];
  return meant
    .split(',')
    .map((each) => values[each] ?? each)
    .join(sentenceMarks[locale].item);
}

/** How far a measure reaches, in words with its unit: `0–4`. */
export function reachInWords({ reach, unit }: MeasureWords, locale: Locale): string {
  if (!reach) return '';
  const [least, greatest] = reach.map((value) => inFull(value, locale, 2));
  return withUnit(`${least}–${greatest}`, unit);
}

/**
 * Whether a goal is one that some state of the widget might meet.
 * @param reach the least and greatest value that was found by trying states: the true ends may lie beyond, by half
 * of the way between them at the most
 */
export function isWithinReach(goal: MeasureGoal, reach: readonly [number, number]): boolean {
  const beyond = (reach[1] - reach[0]) / 2;
  const [least, greatest] = [reach[0] - beyond, reach[1] + beyond];
  if (goal.relation === 'at-least') return goal.value <= greatest + slack(greatest);
  if (goal.relation === 'at-most') return goal.value >= least - slack(least);
  return (
    goal.value + goal.tolerance >= least - slack(least) &&
    goal.value - goal.tolerance <= greatest + slack(greatest)
  );
}

/** A goal in words: what must be how large, or which setting must be what. */
export function goalInWords(goal: SetQuestion['goal'], names: GoalNames, locale: Locale): string {
  const { colon } = sentenceMarks[locale];
  const named = (list: readonly { id: string; label: string }[], id: string) =>
    list.find((each) => each.id === id)?.label ?? id;
  if (!isMeasureGoal(goal)) {
    const setting = names.settings.find(({ id }) => id === goal.setting);
    const value = settingInWords(setting ?? { values: {}, start: '' }, goal.value, locale);
    return `${named(names.settings, goal.setting)}${colon}${value}`;
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
