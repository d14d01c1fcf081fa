import { z } from 'astro/zod';

/** The head of the story's MDX file. */
export const storySchema = z.strictObject({
  /** What the story is, in a line over its title. */
  kicker: z.string().trim().min(1),
  /** What a reader is in for, in a sentence or two without digits. */
  standfirst: z.string().trim().min(1),
  /** What a reader knows at its end: a sentence each. */
  known: z.array(z.string().trim().min(1)).min(3),
  /** When the text was last revised. */
  updated: z.iso.date(),
});

/** The head of the story. */
export type StoryHead = z.infer<typeof storySchema>;
