import { ContentError } from '../../schemas/read/problems.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import { siteTexts } from '../../schemas/read/site-texts.ts';
import { readYaml } from '../../schemas/read/read-yaml.ts';
import { correctionsSchema } from '../../schemas/records/correction.ts';
import type { Bilingual } from '../../schemas/shared.ts';

/** One correction: of a page, or of a record. */
export interface Correction {
  /** The day it was made. */
  date: string;
  what: Bilingual;
  /** Path from the language's root of what was corrected. */
  page: string;
  /** The record's name; absent when a page was corrected. */
  name?: Bilingual;
}

const file = 'content/corrections.yaml';
const read = readYaml(file, siteTexts[file] ?? '', correctionsSchema);
if (!read.data) throw new ContentError(read.problems);

/** Every correction of pages and records, the newest first. */
export const corrections: readonly Correction[] = [
  ...read.data,
  ...[...ledger.facts.values()].flatMap(({ id, label, history }) =>
    history.map(({ date, what }) => ({ date, what, page: `facts/${id}/`, name: label })),
  ),
].sort((a, b) => b.date.localeCompare(a.date));
