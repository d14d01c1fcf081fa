import { z } from 'astro/zod';
import { units } from './fact.ts';
import { bilingual } from '../shared.ts';

/**
 * What the cells of a column hold: a loose date, a number, a word of the program, a text (in two
 * columns of the CSV, `<name>_en` and `<name>_zh`), or the id of a source, a fact or an entity (a
 * company or institution of `content/entities.yaml`, whose words every row then has with it).
 */
const kinds = ['date', 'number', 'word', 'text', 'source', 'fact', 'entity'] as const;

const column = z.strictObject({
  /** The heading of the column. */
  label: bilingual,
  /** What its cells hold. */
  kind: z.enum(kinds),
  /** Whether a cell may be empty. */
  optional: z.boolean().default(false),
});

/** One data set: what `content/data/<id>.yaml` says of the rows in `content/data/<id>.csv`. */
export const dataSetSchema = z.strictObject({
  /** Its name. */
  title: bilingual,
  /** What is counted, by whom, and what is left out. */
  definition: bilingual,
  /** What may be compared with it or share an axis with it, and what may not. */
  compare: bilingual,
  /** The unit of its numbers, where they share one. */
  unit: z.enum(units).optional(),
  /** Its columns, in the order of the CSV. */
  columns: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), column),
});

/** What is said of a data set as a whole. */
export type DataSetHead = z.infer<typeof dataSetSchema>;

/** What the cells of a column hold. */
export type ColumnKind = (typeof kinds)[number];
