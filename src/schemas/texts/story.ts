import { z } from 'astro/zod';

const line = z.string().trim().min(1);

/** The head of the story's MDX file. */
export const storySchema = z.strictObject({
  /** The first screen, without digits: its numbers come from the ledger. */
  opening: z.strictObject({
    /** Before the date. */
    place: z.string().min(1),
    title: line,
    /** Who was accused of what, the answer of the accused, and what is in question. */
    lead: line,
    /** The blocks, for who cannot see them. */
    drawing: line,
    /** What a block and a square are. */
    unit: line,
    ask: line,
    /** Who printed each of the two numbers. */
    printedWho: line,
    reportedWho: line,
    hint: line,
    /** What the blocks show when a number is chosen. */
    printedBlocks: line,
    reportedBlocks: line,
    /** Before what is said of a choice, where the device keeps it. */
    kept: line,
    withPrinted: line,
    withReported: line,
    begin: line,
  }),
  /** What a reader knows at its end: a sentence each. */
  known: z.array(z.string().trim().min(1)).min(3),
  /** When the text was last revised. */
  updated: z.iso.date(),
});

/** The head of the story. */
export type StoryHead = z.infer<typeof storySchema>;
