import { z } from 'astro/zod';
import { bilingual, saysInvented, slug } from '../shared.ts';

/** How many minutes the plans of a lesson take, in their order. */
const planLengths = [10, 25, 50] as const;

/**
 * Where a teacher or a student is sent: a path from the language's root, as `chapters/kaola-case/#how-many-times`,
 * `widgets/scale/?zoom=1`, `facts/lookups-98-million/` or `check/`.
 */
const link = z.string().regex(/^[a-z0-9-]+\/\S*$/, 'write a path from the root, as check/');

/** Facts whose numbers a text holds, or on which it rests. */
const facts = z.array(slug).default([]);

const move = z.strictObject({
  minutes: z.int().min(1),
  /** What teacher and students do. */
  do: bilingual,
  link: link.optional(),
  facts,
});

const plan = z
  .strictObject({
    minutes: z.literal(planLengths),
    /** What students have at the end that they had not before. */
    goal: bilingual,
    facts,
    moves: z.array(move).min(2),
  })
  .superRefine(({ minutes, moves }, context) => {
    const sum = moves.reduce((all, part) => all + part.minutes, 0);
    if (sum !== minutes)
      context.addIssue({
        code: 'custom',
        path: ['moves'],
        message: `take ${sum} minutes, and the plan has ${minutes}`,
      });
  });

const discussion = z.strictObject({
  /** A question that has no single answer. */
  ask: bilingual,
  facts,
});

const misconception = z.strictObject({
  /** The mistaken idea, in a student's words. */
  idea: bilingual,
  /** What to say or show. */
  answer: bilingual,
  link: link.optional(),
  facts,
});

const task = z
  .strictObject({
    /** What the worksheet asks for. */
    do: bilingual,
    /** Lines to write on. */
    room: z.int().min(1).max(12),
    link: link.optional(),
    /** The answer, for the teacher's key. */
    key: bilingual,
    facts,
    /** Whether its numbers are made up for practice; then the text says so. */
    invented: z.boolean().default(false),
  })
  .refine(({ facts: found, invented }) => invented || found.length > 0, {
    path: ['facts'],
    message: 'name the fact on which the key rests',
  })
  .refine(({ do: said, invented }) => !invented || saysInvented(said), {
    path: ['do'],
    message: 'a task with invented numbers says “invented” and “虚构” or “假设”',
  });

/** The whole of `content/lessons/<chapter>.yaml`: what a teacher needs to teach the chapter. */
export const lessonSchema = z.strictObject({
  /** The chapter's title in a teacher's words. */
  title: bilingual,
  /** Whom the lesson suits. */
  for: bilingual,
  /** What must be at hand. */
  needed: z.array(bilingual).min(1),
  plans: z
    .array(plan)
    .refine(
      (plans) => plans.map(({ minutes }) => minutes).join() === planLengths.join(),
      `write one plan each of ${planLengths.join(', ')} minutes, in this order`,
    ),
  discuss: z.array(discussion).min(5).max(6),
  misconceptions: z.array(misconception).min(4).max(6),
  tasks: z.array(task).min(5).max(7),
});

/** What a teacher needs to teach a chapter. */
export type Lesson = z.infer<typeof lessonSchema>;
