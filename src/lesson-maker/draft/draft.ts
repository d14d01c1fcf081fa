import type { Locale } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import { checkLesson, type Checked, type Problem } from '../../teach/lesson/check-lesson.ts';
import {
  isMet,
  isWithinReach,
  reachInWords,
  withUnit,
  type GoalNames,
  type Told,
} from '../../teach/lesson/goals.ts';
import {
  cleanNumber,
  cleanText,
  isMeasureGoal,
  limits,
  type Lesson,
  type LessonQuestion,
  type Relation,
  type SetQuestion,
} from '../../teach/lesson/lesson.ts';
import { readTypedAmount } from '../../teach/lesson/typed-amount.ts';

/** A question while it is written: every field of every kind, as typed. */
export interface DraftQuestion {
  /** Tells questions apart while they are moved. */
  key: number;
  kind: LessonQuestion['kind'];
  text: string;
  answers: { text: string; feedback: string }[];
  right: number;
  value: string;
  tolerance: string;
  unit: string;
  replyRight: string;
  replyWrong: string;
  about: 'measure' | 'setting';
  measure: string;
  relation: Relation;
  setting: string;
  settingValue: string;
}

/** A lesson while it is written. */
export interface Draft {
  state: string;
  title: string;
  instruction: string;
  pass: number;
  tries: number;
  questions: DraftQuestion[];
}

let keys = 0;

/** An empty question of a kind. @param measure the measure and the setting it begins with */
export function emptyQuestion(
  kind: DraftQuestion['kind'],
  { measure, setting }: { measure: string; setting: string },
): DraftQuestion {
  const answer = () => ({ text: '', feedback: '' });
  return {
    key: ++keys,
    kind,
    text: '',
    answers: [answer(), answer(), answer()],
    right: 0,
    value: '',
    tolerance: '0',
    unit: '',
    replyRight: '',
    replyWrong: '',
    about: 'measure',
    measure,
    relation: 'at-least',
    setting,
    settingValue: '',
  };
}

/** A draft whose questions’ keys are new, after it was kept elsewhere. */
export function withNewKeys(draft: Draft): Draft {
  const questions = draft.questions.map((question) => ({ ...question, key: ++keys }));
  return { ...draft, questions };
}

function draftQuestion(question: LessonQuestion): DraftQuestion {
  const empty = emptyQuestion(question.kind, { measure: '', setting: '' });
  const draft = { ...empty, text: question.text };
  if (question.kind === 'choice') {
    const answers = question.answers.map((answer) => ({ ...answer }));
    return { ...draft, answers, right: question.right };
  }
  const { right: replyRight, wrong: replyWrong } = question.replies;
  const replies = { replyRight, replyWrong };
  if (question.kind === 'number') {
    const { value, tolerance, unit } = question;
    return { ...draft, ...replies, value: String(value), tolerance: String(tolerance), unit };
  }
  const { goal } = question;
  if (!isMeasureGoal(goal))
    return {
      ...draft,
      ...replies,
      about: 'setting',
      setting: goal.setting,
      settingValue: goal.value,
    };
  const { measure, relation, value, tolerance } = goal;
  return {
    ...draft,
    ...replies,
    measure,
    relation,
    value: String(value),
    tolerance: String(tolerance),
  };
}

/** A lesson opened for editing. */
export function draftOf({ state, title, instruction, pass, tries, questions }: Lesson): Draft {
  return { state, title, instruction, pass, tries, questions: questions.map(draftQuestion) };
}

/** A ready question, opened for editing. */
export const takeQuestion = draftQuestion;

const line = (text: string) => cleanText(text, false);
const lines = (text: string) => cleanText(text, true);
/** The one number that a text is read as; not a number where it is none, or could be two. */
function numberIn(text: string, unit = ''): number {
  const read = readTypedAmount(text, unit);
  return read && 'value' in read ? cleanNumber(read.value) : Number.NaN;
}

function questionIn(draft: DraftQuestion): unknown {
  const { kind, about } = draft;
  const text = lines(draft.text);
  if (kind === 'choice') {
    const answers = draft.answers.map((answer) => ({
      text: line(answer.text),
      feedback: lines(answer.feedback),
    }));
    return { kind, text, answers, right: draft.right };
  }
  const replies = { right: lines(draft.replyRight), wrong: lines(draft.replyWrong) };
  const unit = kind === 'number' ? draft.unit : '';
  const value = numberIn(draft.value, unit);
  const tolerance = numberIn(draft.tolerance || '0', unit);
  if (kind === 'number') return { kind, text, value, tolerance, unit: line(draft.unit), replies };
  const goal =
    about === 'setting'
      ? { setting: draft.setting, value: draft.settingValue }
      : {
          measure: draft.measure,
          relation: draft.relation,
          value,
          tolerance: draft.relation === 'about' ? tolerance : 0,
        };
  return { kind, text, goal, replies };
}

/** Every number that a text is read as: none, one, or two. */
function readingsOf(text: string, unit: string): readonly number[] {
  const read = readTypedAmount(text, unit);
  return !read ? [] : 'value' in read ? [read.value] : read.ambiguous;
}

const inRow = (numbers: readonly number[], locale: Locale) =>
  numbers.map((each) => inFull(each, locale, limits.decimals)).join(' / ');

/** A number’s question as it is read, `98 ± 5 yuan`, and whether it has two readings; undefined where nothing is read. */
export function numberAsRead(
  { value, tolerance, unit }: Pick<DraftQuestion, 'value' | 'tolerance' | 'unit'>,
  locale: Locale,
): { text: string; hasTwo: boolean } | undefined {
  const [main, off] = [readingsOf(value, unit), readingsOf(tolerance || '0', unit)];
  if (main.length === 0) return undefined;
  const isExact = off.every((number) => number === 0);
  const text = isExact ? inRow(main, locale) : `${inRow(main, locale)} ± ${inRow(off, locale)}`;
  return { text: withUnit(text, line(unit)), hasTwo: Math.max(main.length, off.length) > 1 };
}

/** Says of a number that was not read whether it could be two. */
function withReadings(problem: Problem, { questions }: Draft, locale: Locale): Problem {
  const [, index, name] =
    /^questions\.(\d+)\.(?:goal\.)?(value|tolerance)$/.exec(problem.field) ?? [];
  const question = problem.what === 'number' ? questions[Number(index)] : undefined;
  if (!question) return problem;
  const numbers = readingsOf(
    question[name === 'value' ? 'value' : 'tolerance'],
    question.kind === 'number' ? question.unit : '',
  );
  return numbers.length < 2 ? problem : { ...problem, what: 'ways', range: inRow(numbers, locale) };
}

/** The lesson that a draft makes, or what is still wrong with it. */
export function checkDraft(draft: Draft, widget: string, locale: Locale): Checked {
  const checked = checkLesson({
    widget,
    locale,
    state: draft.state,
    title: line(draft.title),
    instruction: lines(draft.instruction),
    pass: draft.pass,
    tries: draft.tries,
    questions: draft.questions.map(questionIn),
  });
  if (checked.lesson) return checked;
  return { problems: checked.problems.map((each) => withReadings(each, draft, locale)) };
}

/** What the widget makes of a goal: out of its reach, met where students begin, or nothing wrong. */
export function goalProblem(
  goal: SetQuestion['goal'],
  { names, atStart, locale }: { names: GoalNames; atStart: Told | undefined; locale: Locale },
): Pick<Problem, 'what' | 'range'> | undefined {
  const measured = isMeasureGoal(goal)
    ? names.measures.find(({ id }) => id === goal.measure)
    : undefined;
  if (isMeasureGoal(goal) && measured?.reach && !isWithinReach(goal, measured.reach))
    return { what: 'reach', range: reachInWords(measured, locale) };
  return atStart && isMet(goal, atStart) ? { what: 'met' } : undefined;
}
