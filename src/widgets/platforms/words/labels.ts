import { z } from 'astro/zod';
import { headings, label, labelGroup } from '../../../schemas/widget-text.ts';
import { counters, momentNames } from '../model/totals.ts';
import { scales, sights } from '../state.ts';

/** What the labels of the platforms widget must be. */
export const platformsLabels = z.strictObject({
  see: label,
  sights: labelGroup(sights),
  scale: label,
  scales: labelGroup(scales),
  at: label,
  moments: labelGroup(momentNames),
  ask: labelGroup(['first', 'again', 'remove', 'show', 'clear', 'hint', 'typed', 'unset']),
  /** Written on the empty picture. */
  prompt: label,
  /** Who counted, beside the bar. */
  counters: labelGroup(counters),
  /** Beside points of the chart; the last two where one day was counted twice. */
  points: labelGroup(['highestGuess', 'before', 'after']),
  key: labelGroup([
    ...(['again', 'unsure', 'knownFirst', 'knownLast', 'estimate'] as const),
    ...(['tracker', 'stateBody', 'outline'] as const),
  ]),
  heads: z.strictObject({
    /** Date, three counts, the guess where there is one, and a note. */
    record: headings(5),
    question: headings(3),
    volume: headings(4),
    totals: headings(6),
  }),
  guess: label,
  known: label,
});

/** The labels of the platforms widget in one language. */
export type PlatformsLabels = z.infer<typeof platformsLabels>;
