import { z } from 'astro/zod';

/** The head of a plain page's MDX file. */
export const pageSchema = z.strictObject({
  /** The page's title. */
  title: z.string().trim().min(1),
  /** What the page tells, in one or two sentences without digits. */
  standfirst: z.string().trim().min(1),
  /** When the text was last revised. */
  updated: z.iso.date(),
});
