import { amount, type Inputs } from '../../../widget/define.ts';

/** The facts the widget needs. */
export const factIds = [
  'nciic-price-5-yuan',
  'street-price-30-yuan',
  'street-price-10-sets',
  'street-price-per-set',
  'blog-2-yuan',
  'first-purchase-500-yuan',
  'first-purchase-317-items',
  'item-price-317',
  'moxie-price-list',
  'moxie-price-list-most',
  'moxie-query-price-low',
  'moxie-query-price',
  'api-match-price-low',
  'api-match-price',
  'profit-38-million',
  'lookups-98-million',
  'technode-980-million',
  'yuan-per-check-98m',
  'yuan-per-check-980m',
] as const;

/** The reported prices, dearest first, and Kaola’s average, which moves with the count. */
export const rungs = ['nciic', 'street', 'blog', 'first', 'list', 'moxie', 'api', 'kaola'] as const;

/** One price on the ladder. */
export type Rung = (typeof rungs)[number];

/** Whose count of look-ups divides the money. */
export const counts = ['chinese', 'technode'] as const;

/** A count of look-ups, by who gives it. */
export type Count = (typeof counts)[number];

/** Who sold: an official body, a data firm, someone who sells people’s details, or Kaola by arithmetic. */
export type Seller = 'state' | 'flow' | 'ink' | 'alleged';

/** Where a price comes from. */
interface Origin {
  seller: Seller;
  /** The fact that says who, when and what; its record is the price’s. */
  fact: (typeof factIds)[number];
  low(inputs: Inputs): number;
  high?(inputs: Inputs): number;
}

const reading = (id: (typeof factIds)[number]) => (inputs: Inputs) => amount(inputs, id);
const each =
  (money: (typeof factIds)[number], many: (typeof factIds)[number]) => (inputs: Inputs) =>
    amount(inputs, money) / amount(inputs, many);

const origins: Readonly<Record<Exclude<Rung, 'kaola'>, Origin>> = {
  nciic: { seller: 'state', fact: 'nciic-price-5-yuan', low: reading('nciic-price-5-yuan') },
  street: {
    seller: 'ink',
    fact: 'street-price-30-yuan',
    low: each('street-price-30-yuan', 'street-price-10-sets'),
  },
  blog: { seller: 'ink', fact: 'blog-2-yuan', low: reading('blog-2-yuan') },
  first: {
    seller: 'ink',
    fact: 'first-purchase-500-yuan',
    low: each('first-purchase-500-yuan', 'first-purchase-317-items'),
  },
  list: {
    seller: 'flow',
    fact: 'moxie-price-list',
    low: reading('moxie-price-list'),
    high: reading('moxie-price-list-most'),
  },
  moxie: {
    seller: 'flow',
    fact: 'moxie-query-price',
    low: reading('moxie-query-price-low'),
    high: reading('moxie-query-price'),
  },
  api: {
    seller: 'flow',
    fact: 'api-match-price',
    low: reading('api-match-price-low'),
    high: reading('api-match-price'),
  },
};

/** A price: yuan for one, from the lowest reported to the highest; the same twice for a single price. */
export interface Price {
  rung: Rung;
  seller: Seller;
  /** The fact that says who, when and what; of an average, the one that works it out. */
  fact: string;
  low: number;
  high: number;
}

/** The facts of a count: the look-ups, and Kaola’s average by them. */
const countFacts = {
  chinese: { lookups: 'lookups-98-million', average: 'yuan-per-check-98m' },
  technode: { lookups: 'technode-980-million', average: 'yuan-per-check-980m' },
} as const;

/** The fact of the money that is divided by the look-ups. */
export const gainFact = 'profit-38-million';

/** The fact of a count of look-ups. */
export function lookupsFact(count: Count): string {
  return countFacts[count].lookups;
}

/** The look-ups of a count. */
export function lookups(count: Count, inputs: Inputs): number {
  return amount(inputs, lookupsFact(count));
}

/** Kaola’s average by a count: yuan gained for one look-up. */
export function averageOf(count: Count, inputs: Inputs): number {
  return amount(inputs, gainFact) / lookups(count, inputs);
}

/** Kaola’s average by a count, to the digits that its sources support. */
export function roundedAverage(count: Count, inputs: Inputs): number {
  return amount(inputs, countFacts[count].average);
}

/** A price of the ladder; Kaola’s by the given count. */
export function priceOf(rung: Rung, count: Count, inputs: Inputs): Price {
  if (rung === 'kaola') {
    const average = averageOf(count, inputs);
    const { average: fact } = countFacts[count];
    return { rung, seller: 'alleged', fact, low: average, high: average };
  }
  const { seller, fact, low, high } = origins[rung];
  return { rung, seller, fact, low: low(inputs), high: (high ?? low)(inputs) };
}

/** The reported prices, without Kaola’s average. */
export function reportedPrices(inputs: Inputs): Price[] {
  return rungs.filter((rung) => rung !== 'kaola').map((rung) => priceOf(rung, 'chinese', inputs));
}

/** What many cost at a price: yuan, from the lowest to the highest. */
export function costOf({ low, high }: Price, volume: number): readonly [from: number, to: number] {
  return [low * volume, high * volume];
}
