import type { Locale } from '../../i18n/locales.ts';
import { checkLesson, type Checked } from '../../teach/lesson/check-lesson.ts';
import {
  cleanNumber,
  cleanText,
  isMeasureGoal,
  type Lesson,
  type LessonQuestion,
  type Relation,
} from '../../teach/lesson/lesson.ts';
import { typedNumber } from '../../teach/player/typed-number.ts';

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
export function draftOf({ state, title, instruction, pass, questions }: Lesson): Draft {
  return { state, title, instruction, pass, questions: questions.map(draftQuestion) };
}

/** A ready question, opened for editing. */
export const takeQuestion = draftQuestion;

const line = (text: string) => cleanText(text, false);
const lines = (text: string) => cleanText(text, true);
const numberIn = (text: string) => cleanNumber(typedNumber(text) ?? Number.NaN);

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
  const value = numberIn(draft.value);
  const tolerance = numberIn(draft.tolerance || '0');
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

/** The lesson that a draft makes, or what is still wrong with it. */
export function checkDraft(draft: Draft, widget: string, locale: Locale): Checked {
  return checkLesson({
    widget,
    locale,
    state: draft.state,
    title: line(draft.title),
    instruction: lines(draft.instruction),
    pass: draft.pass,
    questions: draft.questions.map(questionIn),
  });
}
