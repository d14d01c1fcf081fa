import { z } from 'astro/zod';
import { bilingual, saysInvented, slug } from '../shared.ts';

const answer = z.strictObject({
  /** What may be chosen. */
  text: bilingual,
  /** Whether it is the right one. */
  right: z.boolean().default(false),
  /** For the right answer why it is right, for a wrong one the mistaken idea behind it. */
  why: bilingual,
});

/** A question with answers to choose from, one of them right. */
export const questionSchema = z
  .strictObject({
    /** The question. */
    text: bilingual,
    /** Whether its numbers are made up for practice; then the text says so. */
    invented: z.boolean().default(false),
    /** Facts whose numbers it holds. */
    facts: z.array(slug).default([]),
    answers: z.array(answer).min(3).max(4),
  })
  .refine(({ answers }) => answers.filter(({ right }) => right).length === 1, {
    message: 'exactly one answer is right',
  })
  .refine(
    ({ answers }) =>
      new Set(answers.map(({ text }) => text.en)).size === answers.length &&
      new Set(answers.map(({ text }) => text.zh)).size === answers.length,
    { path: ['answers'], message: 'no two answers read the same' },
  )
  .refine(({ invented, text }) => !invented || saysInvented(text), {
    message: 'a question with invented numbers says “invented” and “虚构” or “假设”',
  });

/** A question of a chapter's bank: one that tests an aim of the chapter. */
const bankQuestionSchema = questionSchema.safeExtend({
  /** Which of the chapter's aims it tests. */
  aim: slug,
});

/** The whole of `content/questions/<chapter>.yaml`: a question by its id. */
export const bankSchema = z.record(slug, bankQuestionSchema);

/** A question of a chapter's bank. */
export type BankQuestion = z.infer<typeof bankQuestionSchema>;

/** A question with answers to choose from. */
export type Question = z.infer<typeof questionSchema>;

/** The whole of `content/questions/check.yaml`: aim → a question before reading and its twin after. */
export const checkSchema = z.record(
  slug,
  z.strictObject({ aim: bilingual, before: questionSchema, after: questionSchema }),
);
