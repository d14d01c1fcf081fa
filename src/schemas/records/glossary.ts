import { z } from 'astro/zod';
import { bilingual, slug } from '../shared.ts';

/** One term that a reader may not know. */
const termSchema = z.strictObject({
  /** The term as it is written in each language. */
  term: bilingual,
  /** How the Chinese is said, with tone marks. */
  pinyin: z.string().trim().min(1),
  /** One sentence that explains it, without digits. */
  definition: bilingual,
  /** Id of the source the definition rests on. */
  source: slug,
});

/** The whole of `content/glossary.yaml`: id → term. */
export const glossarySchema = z.record(slug, termSchema);

/** A term with its id. */
export type Term = z.infer<typeof termSchema> & { id: string };
