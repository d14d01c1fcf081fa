import type { Locale } from '../../i18n/locales.ts';
import type { Problem } from '../../teach/lesson/check-lesson.ts';
import type { Relation } from '../../teach/lesson/lesson.ts';
import type { Product } from '../../teach/formats/export-formats.ts';
import type { Decision } from '../draft/draft-desk.svelte.ts';
import type { Keeping } from '../draft/draft-shelf.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The steps of the lesson maker. */
export const steps = ['begin', 'questions', 'try', 'take'] as const;

/** A step of the lesson maker. */
export type Step = (typeof steps)[number];

/** Every word of the lesson maker in one language. */
export interface MakerWords {
  heading: string;
  colon: string;
  steps: Readonly<Record<Step, string>>;
  stepsLabel: string;
  back: string;
  on: string;
  state: string;
  seeState: string;
  stateNow: string;
  takeState: string;
  stateSame: string;
  title: string;
  instruction: string;
  pass: string;
  tries: string;
  triesOf(count: number): string;
  triesHint: string;
  question(number: number): string;
  kinds: Readonly<Record<'choice' | 'number' | 'set', string>>;
  add: string;
  ready: string;
  readyNone: string;
  readyOwn: string;
  full: string;
  none: string;
  up: string;
  down: string;
  remove: string;
  text: string;
  right: string;
  answer(letter: string): string;
  feedback(letter: string): string;
  addAnswer: string;
  removeAnswer: string;
  value: string;
  tolerance: string;
  unit: string;
  replyRight: string;
  replyWrong: string;
  about: string;
  abouts: Readonly<Record<'measure' | 'setting', string>>;
  measure: string;
  relation: string;
  relations: Readonly<Record<Relation, string>>;
  setting: string;
  settingHint: string;
  settingNow(value: string): string;
  measuring: string;
  now(value: string): string;
  noneNow: string;
  take: string;
  reaches(range: string): string;
  readAs(number: string): string;
  goal: string;
  wrongs(count: number): string;
  what: Readonly<Record<Problem['what'], (bound: number, range: string) => string>>;
  fields: Readonly<Record<string, string>>;
  room(percent: number): string;
  tooLong: string;
  preview: string;
  previewHint: string;
  key: string;
  products: Readonly<Record<Product, readonly [name: string, use: string]>>;
  writing: string;
  written(name: string): string;
  rewritten: string;
  failed: string;
  link: string;
  linkHint: string;
  copy: string;
  copied: string;
  notCopied: string;
  /** How the draft is kept. */
  keeping: Readonly<Record<Keeping, string>>;
  drafts: string;
  untitled: string;
  another: string;
  discard: string;
  discardSure: string;
  discardNot: string;
  outdated: string;
  takeNewer: string;
  arrived: string;
  arrivedBeside(theirs: string, mine: string): string;
  arrivedAgain(title: string): string;
  decisions: Readonly<Record<Decision, string>>;
  badLink: string;
}

/** The words of the lesson maker by language. */
export const makerWords: Readonly<Record<Locale, MakerWords>> = { en, zh };

/** What is wrong, in words. */
export function problemInWords(
  { what, bound, range }: Pick<Problem, 'what' | 'bound' | 'range'>,
  words: MakerWords,
): string {
  return words.what[what](bound ?? 0, range ?? '');
}

/** A field of a lesson in words: “Question 2, answer C, reply”. */
export function fieldInWords(field: string, words: MakerWords, locale: Locale): string {
  const parts = field.split('.');
  const said = parts.flatMap((part, index) => {
    const before = parts[index - 1];
    if (before === 'questions') return words.question(Number(part) + 1);
    if (before === 'answers') return words.answer('ABCDEF'[Number(part)] ?? '');
    if ((part === 'questions' && index < parts.length - 1) || part === 'goal') return [];
    if (part === 'replies' || (part === 'answers' && index < parts.length - 1)) return [];
    if (part === 'text' && before && /^\d+$/.test(before) && parts[index - 2] === 'answers')
      return [];
    return words.fields[part] ?? part;
  });
  return said.join(locale === 'en' ? ', ' : '，');
}
