import { z } from 'astro/zod';
import { bilingual, slug } from '../shared.ts';

/** What kind of body it is; private persons have no entry. */
export const entityKinds = ['company', 'state-body', 'association', 'publisher'] as const;

/** One company or institution that the site names. */
const entitySchema = z.strictObject({
  /** Its name in each language. */
  name: bilingual,
  /** What kind of body it is. */
  kind: z.enum(entityKinds),
  /** What it is and does in one sentence, without digits. */
  description: bilingual,
  /** The group it belongs or belonged to, in a few words; absent when it has none or none is known. */
  parent: bilingual.optional(),
  /** What became of it, in one sentence without digits; absent when that is not known. */
  became: bilingual.optional(),
  /** Facts that speak of it. */
  facts: z.array(slug).min(1),
});

/** The whole of `content/entities.yaml`: id → company or institution. */
export const entitiesSchema = z.record(slug, entitySchema);

/** A company or institution with its id. */
export type Entity = z.infer<typeof entitySchema> & { id: string };
