import type { Fact } from '../ledger.ts';

/** The version of a record: how manieth it is, and the day of its last change, `2026-11-30`; none as long as it is the first. */
export interface RecordVersion {
  number: number;
  changed: string | undefined;
}

/** The day on which the records were first published, as `CITATION.cff` has it. */
export const firstPublished = '2026-11-22';

/** The version of a record: the first as it was entered, one more with each change in its history. */
export function versionOf({ history }: Pick<Fact, 'history'>): RecordVersion {
  const days = history.map(({ date }) => date).sort();
  return { number: history.length + 1, changed: days.at(-1) };
}
