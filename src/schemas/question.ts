import { z } from 'astro/zod';
import { bilingual, slug } from './shared.ts';

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
    answers: z.array(answer).min(3),
  })
  .refine(({ answers }) => answers.filter(({ right }) => right).length === 1, {
    message: 'exactly one answer is right',
  })
  .refine(({ invented, text }) => !invented || (/invented/.test(text.en) && /编造/.test(text.zh)), {
    message: 'a question with invented numbers says “invented” and “编造”',
  });

/** A question with answers to choose from. */
export type Question = z.infer<typeof questionSchema>;

/** The whole of `content/questions/check.yaml`: aim → a question before reading and its twin after. */
export const checkSchema = z.record(
  slug,
  z.strictObject({ aim: bilingual, before: questionSchema, after: questionSchema }),
);
