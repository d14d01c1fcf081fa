import { statuses } from '../../schemas/records/fact.ts';
import type { Fact } from '../ledger.ts';
import { yearsOf } from './years.ts';

/** What a list of records is chosen by, each with a page for every value; a value is a topic, a status, a year or `undated`. */
export const facetNames = ['topic', 'status', 'year'] as const;

/** What a list of records is chosen by. */
export type FacetName = (typeof facetNames)[number];

/** One value of a facet, and the records that have it. */
export interface FacetValue {
  value: string;
  facts: readonly Fact[];
}

/** The value of a facet `year` for records whose date is not known. */
export const undated = 'undated';

/** What a record says of each facet: its topic, its status, each year from its first to its last. */
const valuesOf: Readonly<Record<FacetName, (fact: Fact) => readonly string[]>> = {
  topic: ({ topic }) => [topic],
  status: ({ status }) => [status],
  year: ({ date }) => (date === undated ? [undated] : yearsOf(date).map(String)),
};

/** Whether sources contradict a record: it is disputed, or other values were found for the same thing. */
export function isContradicted({ status, others }: Fact): boolean {
  return status === 'disputed' || others.length > 0;
}

/**
 * The values of a facet that records have, in the order in which readers look for them: topics as given,
 * statuses as the schema has them, years newest first with `undated` at the end.
 * @param topics the topics in the order of the pages
 */
export function facetValues(
  facts: Iterable<Fact>,
  facet: FacetName,
  topics: readonly string[],
): FacetValue[] {
  const found = new Map<string, Fact[]>();
  for (const fact of facts)
    for (const value of valuesOf[facet](fact))
      found.set(value, [...(found.get(value) ?? []), fact]);
  const years = [...found.keys()].filter((value) => value !== undated).sort();
  const order: Readonly<Record<FacetName, readonly string[]>> = {
    topic: topics,
    status: statuses,
    year: [...years.reverse(), undated],
  };
  return order[facet].flatMap((value) => {
    const facts = found.get(value);
    return facts ? [{ value, facts }] : [];
  });
}
