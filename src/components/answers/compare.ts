/** One answer of a question: its text, whether it is right, and why. */
type KeyAnswer = readonly [text: string, right: boolean, why: string];

/** An aim with the answers of its two questions. */
export interface AimKey {
  id: string;
  aim: string;
  before: readonly KeyAnswer[];
  after: readonly KeyAnswer[];
}

/** The number of the answer chosen, from 0, by aim. */
export type Chosen = Record<string, number>;

/** What was answered to one question; everything is absent when nothing was. */
interface Given {
  answer: string | undefined;
  right: boolean | undefined;
  why: string | undefined;
}

/** An aim with what was answered before and after. */
export interface Compared {
  aim: string;
  before: Given;
  after: Given;
}

function given(answers: readonly KeyAnswer[], chosen: number | undefined): Given {
  const [answer, right, why] = (chosen === undefined ? undefined : answers[chosen]) ?? [];
  return { answer, right, why };
}

/** Compares what was answered before and after reading, aim by aim, and counts the right answers. */
export function compare(
  key: readonly AimKey[],
  before: Chosen,
  after: Chosen,
): { rows: Compared[]; before: number; after: number } {
  const rows = key.map((aim) => ({
    aim: aim.aim,
    before: given(aim.before, before[aim.id]),
    after: given(aim.after, after[aim.id]),
  }));
  const count = (side: 'before' | 'after') => rows.filter((row) => row[side].right).length;
  return { rows, before: count('before'), after: count('after') };
}

/** The comparison as CSV, for a reader who wants to keep or hand in a file. */
export function asFile(rows: readonly Compared[], said: Readonly<Record<string, string>>): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const word = ({ right }: Given) =>
    (right === undefined ? said['none'] : right ? said['right'] : said['wrong']) ?? '';
  const lines = rows.map(({ aim, before, after }) => [
    aim,
    before.answer ?? '',
    word(before),
    after.answer ?? '',
    word(after),
  ]);
  const head = [said['aim'], said['before'], '', said['after'], ''].map((text) => text ?? '');
  return `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
