import { z } from 'astro/zod';
import { bilingual, looseDate, slug } from './shared.ts';

/** The threads an event may belong to. */
const threads = ['loans', 'data', 'baihang', 'law', 'case'] as const;

/** One dated event. */
const eventSchema = z.strictObject({
  /** When it happened, as precisely as is known. */
  date: looseDate,
  /** The threads it belongs to. */
  threads: z.array(z.enum(threads)).min(1),
  /** What happened, in one sentence without digits. */
  what: bilingual,
  /** The fact that records it. */
  fact: slug,
});

/** The whole of `content/events.yaml`: id → event. */
export const eventsSchema = z.record(slug, eventSchema);

/** A dated event with its id. */
export type Event = z.infer<typeof eventSchema> & { id: string };
