import { ContentError } from '../facts/problems.ts';
import { siteTexts } from '../facts/site-texts.ts';
import { readYaml } from '../facts/yaml.ts';
import { checkSchema, type Question } from '../schemas/question.ts';
import type { Bilingual } from '../schemas/shared.ts';

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
