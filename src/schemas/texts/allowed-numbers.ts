import { z } from 'astro/zod';

/** The whole of `content/allowed-numbers.yaml`: phrases with digits that are names, not facts. */
export const allowedSchema = z.array(
  z.strictObject({
    /** The phrase, to the letter. */
    text: z.string().min(2),
    /** Why it needs no record. */
    why: z.string().min(10),
  }),
);
