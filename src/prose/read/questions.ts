import { ContentError } from '../../schemas/read/problems.ts';
import { siteTexts } from '../../schemas/read/site-texts.ts';
import { readYaml } from '../../schemas/read/read-yaml.ts';
import {
  bankSchema,
  checkSchema,
  type BankQuestion,
  type Question,
} from '../../schemas/texts/question.ts';
import type { Bilingual } from '../../schemas/shared.ts';
import { outline } from '../../schemas/read/outline.ts';

/** When a question of the check is asked. */
export const sides = ['before', 'after'] as const;

/** When a question of the check is asked: before reading, or after. */
export type Side = (typeof sides)[number];

/** One aim of the check with its two questions. */
export interface Twins extends Readonly<Record<Side, Question>> {
  id: string;
  aim: Bilingual;
}

const file = 'content/questions/check.yaml';
const read = readYaml(file, siteTexts[file] ?? '', checkSchema);
if (!read.data) throw new ContentError(read.problems);

/** The check before and after, in its order. */
export const twins: readonly Twins[] = Object.entries(read.data).map(([id, pair]) => ({
  id,
  ...pair,
}));

/** A question of a chapter's bank with its id. */
export interface BankEntry extends BankQuestion {
  id: string;
}

/** The banks of questions by their chapters' slugs, in reading order; a chapter may have none yet. */
export const banks: ReadonlyMap<string, readonly BankEntry[]> = new Map(
  outline.flatMap((slug) => {
    const bankFile = `content/questions/${slug}.yaml`;
    const text = siteTexts[bankFile];
    if (text === undefined) return [];
    const { data, problems } = readYaml(bankFile, text, bankSchema);
    if (!data) throw new ContentError(problems);
    return [[slug, Object.entries(data).map(([id, question]) => ({ id, ...question }))]];
  }),
);
