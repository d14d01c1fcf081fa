import { z } from 'astro/zod';
import { bilingual, looseDate, slug } from '../shared.ts';

/** The threads an event may belong to. */
export const threads = ['loans', 'data', 'baihang', 'law', 'case'] as const;

/** One dated event. */
const eventSchema = z.strictObject({
  /** When it happened, as precisely as is known; an event without a date has no place in time. */
  date: looseDate.refine((date) => date !== 'undated', 'give an event its date'),
  /** The threads it belongs to; the first is the one it is drawn in. */
  threads: z.array(z.enum(threads)).min(1),
  /** Whether it is an accusation, or told in ways that disagree. */
  alleged: z.boolean().default(false),
  /** What figures call it: a few words without digits. */
  name: bilingual,
  /** What happened, in one sentence without digits. */
  what: bilingual,
  /** The fact that records it. */
  fact: slug,
});

/** The whole of `content/events.yaml`: id → event. */
export const eventsSchema = z.record(slug, eventSchema);

/** A dated event with its id. */
export type Event = z.infer<typeof eventSchema> & { id: string };
