import { z } from 'astro/zod';
import { derivationNames } from './derivation-names.ts';
import { bilingual, looseDate, slug } from '../shared.ts';

/** What a value counts or measures; each has its words in `content/ui`. */
export const units = [
  'checks',
  'checks-per-day',
  'checks-per-second',
  'seconds-per-check',
  'people',
  'firms',
  'items',
  'records',
  'cases',
  'yuan',
  'yuan-per-share',
  'yuan-per-check',
  'yuan-per-item',
  'yuan-per-set',
  'percent',
  'times',
  'days',
  'months',
  'years',
  'seats',
  'payments-per-day',
  'platforms',
  'institutions',
  'loans',
  'apps',
  'queries',
  'queries-per-day',
  'calls',
  'percent-per-year',
  'percentage-points',
  'yuan-per-month',
  'auc',
  'score',
  'shares',
] as const;

/** How firm a fact is: a report, an official statement, a court's finding, arithmetic of ours, a matter in dispute, or one that nobody has established. */
export const statuses = ['reported', 'official', 'court', 'derived', 'disputed', 'open'] as const;

/** How the value stands to the truth its source claims. */
export const bounds = ['exactly', 'about', 'at-least', 'at-most', 'nearly'] as const;

const citation = z.strictObject({
  /** Id in `content/sources.yaml`. */
  source: slug,
  /** The words that carry the fact, one sentence at most, in the source's own language; absent when they were not noted. */
  quote: z.string().trim().min(1).optional(),
  /** Our translation for the reader who does not read that language. */
  translation: z
    .strictObject({ en: z.string().trim().min(1), zh: z.string().trim().min(1) })
    .partial()
    .default({}),
});

const otherValue = z.strictObject({
  /** Who gives the other value. */
  who: bilingual,
  /** The other value in words. */
  what: bilingual,
  /** The other value as a number, in the record's own unit, where it is one and has no record in that unit. */
  value: z.number().optional(),
  /** How that number stands to what its source claims. */
  bound: z.enum(bounds).default('exactly'),
  /** The fact that records it, if it has a record of its own. */
  fact: slug.optional(),
});

const change = z.strictObject({
  /** The day the record changed. */
  date: z.iso.date(),
  /** What was changed and why. */
  what: bilingual,
});

/** One fact of the ledger. */
const factSchema = z
  .strictObject({
    /** The number, in `unit`; absent where the fact is an event or a statement, or where it is derived. */
    value: z.number().optional(),
    /** What the number counts; required with a value. */
    unit: z.enum(units).optional(),
    /** Significant digits that the source supports and that short forms show. */
    digits: z.int().min(1).max(15).optional(),
    /** How the value stands to the claim: exactly, about, at-least, at-most, nearly. */
    bound: z.enum(bounds).default('exactly'),
    /** When it was so, or when it was said. */
    date: looseDate,
    /** How firm it is. */
    status: z.enum(statuses),
    /** Who says so. */
    attribution: bilingual,
    /** The whole claim in one or two sentences of ours. */
    claim: bilingual,
    /** A short name for labels and lists. */
    label: bilingual,
    /** What a careful reader should mind. */
    note: bilingual.optional(),
    /** The named function and the facts it takes, for a value that is computed. */
    derived: z
      .strictObject({
        by: z.enum(derivationNames, {
          error: ({ input }) => `no derivation is called “${String(input)}”`,
        }),
        from: z.array(slug).min(1),
      })
      .optional(),
    /** Where it can be read. */
    sources: z.array(citation),
    /** Other values found for the same thing. */
    others: z.array(otherValue).default([]),
    /** Changes to this record since it was entered, newest first. */
    history: z.array(change).default([]),
  })
  .refine((fact) => fact.derived !== undefined || fact.sources.length > 0, {
    message: 'has no source: cite at least one, or say by which function it is derived',
    path: ['sources'],
  })
  .refine((fact) => (fact.status === 'derived') === (fact.derived !== undefined), {
    message: 'status "derived" and the field derived go together',
    path: ['derived'],
  })
  .refine((fact) => !(fact.derived && fact.value !== undefined), {
    message: 'a derived value is computed: leave it out',
    path: ['value'],
  })
  .refine((fact) => (fact.value === undefined && !fact.derived) || (fact.unit && fact.digits), {
    message: 'a value needs its unit and its digits',
    path: ['unit'],
  });

/** A fact as written in `content/facts/`. */
export type FactEntry = z.infer<typeof factSchema>;

/** One topic file of `content/facts/`: id → fact. */
export const factsSchema = z.record(slug, factSchema);
