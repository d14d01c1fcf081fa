import type { Words } from '../../schemas/ui.ts';
import { facetValues, undated, type FacetName, type FacetValue } from './facets.ts';
import type { Fact } from '../ledger.ts';

/** A value of a facet with its name in one language. */
export interface NamedValue extends FacetValue {
  name: string;
}

/** The topics in the order of the ledger's pages. */
function topicsIn({ topics }: Pick<Words, 'topics'>): string[] {
  return Object.keys(topics);
}

/** The values of a facet that records have, with the names that readers see. */
export function namedValues(
  facts: Iterable<Fact>,
  facet: FacetName,
  words: Pick<Words, 'topics' | 'status' | 'fact'>,
): NamedValue[] {
  const names: Readonly<Record<string, string>> = {
    ...words.topics,
    ...words.status,
    [undated]: words.fact.undated,
  };
  return facetValues(facts, facet, topicsIn(words)).map((found) => ({
    ...found,
    name: names[found.value] ?? found.value,
  }));
}
