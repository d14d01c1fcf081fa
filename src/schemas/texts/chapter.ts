import { z } from 'astro/zod';

/** The head of a chapter's MDX file. */
export const chapterSchema = z.strictObject({
  /** The chapter's title. */
  title: z.string().trim().min(1),
  /** The question or promise under the title, in one or two sentences without digits. */
  standfirst: z.string().trim().min(1),
  /** What a reader can do afterwards; each aim has an id that self-checks name. */
  aims: z.record(z.string(), z.string()),
  /** When the text was last revised. */
  updated: z.iso.date(),
});

/** The head of a chapter. */
export type ChapterHead = z.infer<typeof chapterSchema>;
