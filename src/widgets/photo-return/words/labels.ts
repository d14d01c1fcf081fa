import { z } from 'astro/zod';
import { headings, label, labelGroup } from '../../../schemas/widget-text.ts';
import { parts } from '../model/id-number.ts';
import { people, queries } from '../model/people.ts';
import { views } from '../state.ts';

/** What a stranger can do after an answer, by the name that was sent in. */
const steps = z.strictObject({ right: z.array(label), wrong: z.array(label) });

/** What the labels of the photo-return widget must be. */
export const photoLabels = z.strictObject({
  people: labelGroup(people),
  person: label,
  view: label,
  views: labelGroup(views),
  query: label,
  queries: labelGroup(queries),
  part: label,
  parts: labelGroup(parts),
  /** Over the name and the number that are sent in. */
  question: label,
  /** The mark that nobody is real. */
  invented: label,
  /** Over the two answers. */
  match: label,
  photo: label,
  /** What a match check answers. */
  matches: labelGroup(queries),
  /** What a photo service answers: a face, or nothing. */
  drawing: label,
  nothing: label,
  /** Over the two lists. */
  afterMatch: label,
  afterPhoto: label,
  withMatch: steps,
  withPhoto: steps,
  table: z.strictObject({
    /** Over the names of the rows. */
    example: label,
    rows: labelGroup(['name', 'number', 'back', 'bits', 'can']),
    working: headings(5),
    /** Over the list in numbers, and the names of its rows. */
    list: headings(2),
    listRows: labelGroup(['entries', 'paid', 'each']),
  }),
});

/** The labels of the photo-return widget in one language. */
export type PhotoLabels = z.infer<typeof photoLabels>;
