import { z } from 'astro/zod';
import { bilingual, looseDate, slug } from '../shared.ts';

/** One publication that facts rest on; listed once, cited by its id. */
const sourceSchema = z
  .strictObject({
    /** Who first published it, in both languages: the newspaper, not the site that copied it. */
    publisher: bilingual,
    /** Its title as printed, in its own language; absent when the copy read shows none. */
    title: z.string().trim().min(1).optional(),
    /** When it was published; absent when undated. */
    date: looseDate.optional(),
    /** The language it is written in. */
    lang: z.enum(['en', 'zh-Hans', 'zh-Hant', 'ja']),
    /** The page to open; absent when only a mirror, repost or scraped copy was read. */
    url: z.url().optional(),
    /** What must stand beside its title: the answer to an accusation in it. */
    note: bilingual.optional(),
    /** The mirror or repost that was read: kept for maintainers, never shown and never linked. */
    copy: z.url().optional(),
  })
  .refine((source) => !(source.url && source.copy), {
    message: 'give either url (may be linked) or copy (never linked), not both',
  });

/** A publication with its id. */
export type Source = z.infer<typeof sourceSchema> & { id: string };

/** The whole of `content/sources.yaml`: id → publication. */
export const sourcesSchema = z.record(slug, sourceSchema);
