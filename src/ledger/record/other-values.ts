import type { bounds } from '../../schemas/records/fact.ts';
import type { Bilingual } from '../../schemas/shared.ts';
import { supportedValue } from '../display.ts';
import type { Fact, Ledger } from '../ledger.ts';

/** A value that somebody gives for what a record counts, in the record's unit. */
export interface StatedValue {
  who: Bilingual;
  value: number;
  /** How it stands to what its source claims. */
  bound: (typeof bounds)[number];
  /** Its place among the record's other values; absent for the record's own. */
  place?: number;
}

/** How a record's values lie to each other. */
export interface ValueRange {
  /** The record's own value first, then the others in the order of the record. */
  values: readonly StatedValue[];
  least: number;
  most: number;
  /** How many times the least the most is; undefined where a value is zero or less. */
  factor: number | undefined;
}

/** From how many times the least on the values of a record stand on an axis of tens. */
const tenfold = 10;

/**
 * The values that a record and others give for the same thing. A value that stands in another unit, or in
 * words alone, is left out.
 * @returns undefined where fewer than two are numbers
 */
export function rangeOf(fact: Fact, ledger: Ledger): ValueRange | undefined {
  const own = supportedValue(fact);
  if (own === undefined) return undefined;
  const others = fact.others.flatMap(({ who, value, bound, fact: id }, place): StatedValue[] => {
    if (value !== undefined) return [{ who, value, bound, place }];
    if (id === undefined) return [];
    const record = ledger.fact(id);
    const found = supportedValue(record);
    return found === undefined || record.unit !== fact.unit
      ? []
      : [{ who, value: found, bound: record.bound, place }];
  });
  if (others.length === 0) return undefined;
  const values = [
    { who: fact.attribution, value: own, bound: fact.bound },
    ...others,
  ] satisfies StatedValue[];
  const all = values.map(({ value }) => value);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return { values, least, most, factor: least > 0 ? most / least : undefined };
}

/** Whether the values of a record differ so much that an axis of tens shows them better. */
export function isTenfold({ factor }: ValueRange): boolean {
  return factor !== undefined && factor >= tenfold;
}
