import { z } from 'astro/zod';
import { bilingual } from '../shared.ts';

/** The whole of `content/corrections.yaml`: what was wrong beyond single records, the newest first. */
export const correctionsSchema = z.array(
  z.strictObject({
    /** The day it was mended. */
    date: z.iso.date(),
    /** Path of the page from the language's root, as `chapters/kaola-case/`. */
    page: z.string().regex(/^(?:[a-z0-9-]+\/)*$/),
    /** What was wrong and what stands there now. */
    what: bilingual,
  }),
);
