import { locales } from '../../i18n/locales.ts';
import {
  cleanNumber,
  cleanText,
  limits,
  questionKinds,
  relations,
  type Lesson,
  type LessonQuestion,
  type Replies,
  type SetQuestion,
} from './lesson.ts';

/**
 * What can be wrong with a field: nothing there, too long, not such a value, no such number, signs that files cannot
 * carry, too few or too many in a list; and, while it is written, a number with two readings, a goal that no state
 * of the widget meets, or one that is met before students begin.
 */
type ProblemKind =
  'missing' | 'long' | 'value' | 'number' | 'signs' | 'few' | 'many' | 'ways' | 'reach' | 'met';

/** One thing that is wrong with a lesson. */
export interface Problem {
  /** The way to the field: `title`, `questions.0.answers.1.text`. */
  field: string;
  what: ProblemKind;
  /** The bound that is broken, for texts that are too long and lists of the wrong length. */
  bound?: number;
  /** The two readings of a number, or how far a measure reaches, in words. */
  range?: string;
}

/** A lesson, or what is wrong with it; never both. */
export type Checked =
  { lesson: Lesson; problems?: undefined } | { lesson?: undefined; problems: Problem[] };

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** Reads fields one by one and notes what is wrong with each. */
class Reader {
  readonly problems: Problem[] = [];

  text(field: string, value: unknown, most: number, { lines = false, empty = false } = {}): string {
    if (typeof value !== 'string') this.#note(field, 'missing');
    else if (value === '' && !empty) this.#note(field, 'missing');
    else if (value.length > most) this.#note(field, 'long', most);
    else if (cleanText(value, lines) !== value) this.#note(field, 'signs');
    else return value;
    return '';
  }

  number(field: string, value: unknown, least: number, most: number): number {
    const sound = typeof value === 'number' && value >= least && value <= most;
    if (sound && cleanNumber(value) === value) return cleanNumber(value);
    this.#note(field, 'number');
    return 0;
  }

  oneOf<T extends string>(field: string, value: unknown, options: readonly T[]): T {
    const found = options.find((option) => option === value);
    if (found === undefined) this.#note(field, 'value');
    return found ?? (options[0] as T);
  }

  list<T>(
    field: string,
    value: unknown,
    [fewest, most]: readonly [number, number],
    read: (each: Fields, field: string) => T,
  ): T[] {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    if (items.length < fewest || items.length > most) {
      if (items.length < fewest) this.#note(field, 'few', fewest);
      else this.#note(field, 'many', most);
      return [];
    }
    return items.map((each, index) => read(fieldsOf(each), `${field}.${index}`));
  }

  #note(field: string, what: Problem['what'], bound?: number): void {
    this.problems.push(bound === undefined ? { field, what } : { field, what, bound });
  }
}

function readReplies(reader: Reader, value: unknown, field: string): Replies {
  const given = fieldsOf(value);
  const reply = (name: string) =>
    reader.text(`${field}.${name}`, given[name], limits.feedback, { lines: true, empty: true });
  return { right: reply('right'), wrong: reply('wrong') };
}

function readGoal(reader: Reader, given: Fields, field: string): SetQuestion['goal'] {
  if ('setting' in given)
    return {
      setting: reader.text(`${field}.setting`, given['setting'], limits.setting),
      value: reader.text(`${field}.value`, given['value'], limits.settingValue, { empty: true }),
    };
  return {
    measure: reader.text(`${field}.measure`, given['measure'], limits.setting),
    relation: reader.oneOf(`${field}.relation`, given['relation'], relations),
    value: reader.number(`${field}.value`, given['value'], -limits.number, limits.number),
    tolerance: reader.number(`${field}.tolerance`, given['tolerance'], 0, limits.number),
  };
}

function readQuestion(reader: Reader, given: Fields, field: string): LessonQuestion {
  const kind = reader.oneOf(`${field}.kind`, given['kind'], questionKinds);
  const text = reader.text(`${field}.text`, given['text'], limits.question, { lines: true });
  if (kind === 'choice') {
    const answers = reader.list(
      `${field}.answers`,
      given['answers'],
      limits.answers,
      (answer, name) => ({
        text: reader.text(`${name}.text`, answer['text'], limits.answer),
        feedback: reader.text(`${name}.feedback`, answer['feedback'], limits.feedback, {
          lines: true,
          empty: true,
        }),
      }),
    );
    const last = Math.max(0, answers.length - 1);
    const right = reader.number(`${field}.right`, given['right'], 0, last);
    if (!Number.isInteger(right)) reader.number(`${field}.right`, undefined, 0, 0);
    return { kind, text, answers, right };
  }
  const replies = readReplies(reader, given['replies'], `${field}.replies`);
  if (kind === 'set') {
    const goal = readGoal(reader, fieldsOf(given['goal']), `${field}.goal`);
    return { kind, text, goal, replies };
  }
  return {
    kind,
    text,
    value: reader.number(`${field}.value`, given['value'], -limits.number, limits.number),
    tolerance: reader.number(`${field}.tolerance`, given['tolerance'], 0, limits.number),
    unit: reader.text(`${field}.unit`, given['unit'], limits.unit, { empty: true }),
    replies,
  };
}

/** Reads a lesson out of anything: a whole one, or each field that is wrong. Never throws. */
export function checkLesson(value: unknown): Checked {
  const reader = new Reader();
  const given = fieldsOf(value);
  const lesson: Lesson = {
    widget: reader.text('widget', given['widget'], limits.widget),
    locale: reader.oneOf('locale', given['locale'], locales),
    state: reader.text('state', given['state'], limits.state, { empty: true }),
    title: reader.text('title', given['title'], limits.title),
    instruction: reader.text('instruction', given['instruction'], limits.instruction, {
      lines: true,
      empty: true,
    }),
    pass: reader.number('pass', given['pass'], 0, 100),
    // Links made before there was a choice have none.
    tries: Math.floor(reader.number('tries', given['tries'] ?? 1, 0, limits.tries)),
    questions: reader.list('questions', given['questions'], [1, limits.questions], (each, field) =>
      readQuestion(reader, each, field),
    ),
  };
  return reader.problems.length > 0 ? { problems: reader.problems } : { lesson };
}
