import type { DerivationName } from '../schemas/records/derivation-names.ts';
import { powersOf } from './banzhaf-index.ts';
import { carries, type Rule } from './weighted-voting.ts';

/** What a derivation sees of a fact: its number and when it was so. */
export interface Operand {
  value: number;
  date: string;
}

/** Computes one number from facts, in the unit the deriving fact declares. */
export type Derivation = (operands: readonly Operand[]) => number;

const dayLength = 86_400_000;

function firstDay(month: string): number {
  return Date.parse(`${month.slice(0, 7)}-01T00:00:00Z`);
}

function lastDay(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Date.UTC(year, number, 0);
}

function operand(operands: readonly Operand[], index: number): Operand {
  const found = operands[index];
  if (!found) throw new RangeError(`this derivation needs at least ${index + 1} facts`);
  return found;
}

function perDay(operands: readonly Operand[], start: (month: string) => number): number {
  const [count, month, end] = [operand(operands, 0), operand(operands, 1), operand(operands, 2)];
  const days = (Date.parse(`${end.date}T00:00:00Z`) - start(month.date)) / dayLength;
  return count.value / days;
}

/** The first operand divided by the second. */
export const quotient: Derivation = (facts) => operand(facts, 0).value / operand(facts, 1).value;

/** The first operand times the second. */
export const product: Derivation = (facts) => operand(facts, 0).value * operand(facts, 1).value;

/** How much the second is more or less than the first, in per cent of the first. */
export const percentChange: Derivation = (facts) =>
  100 * (operand(facts, 1).value / operand(facts, 0).value - 1);

/** A price before a fall: price after it, plus value lost divided by the number of shares; rounded to 0.01. */
export const priceBefore: Derivation = (facts) =>
  Math.round(100 * (operand(facts, 0).value + operand(facts, 1).value / operand(facts, 2).value)) /
  100;

/** The lowest price a daily limit (per cent) allows after a close, rounded to the tick of 0.01. */
export const limitPrice: Derivation = (facts) =>
  Math.round(operand(facts, 0).value * (100 - operand(facts, 1).value)) / 100;

/** A count a day, if counting began on the first day of the start month: the longest span, so the lowest rate. */
export const perDayLongest: Derivation = (facts) => perDay(facts, firstDay);

/** A count a day, if counting began on the last day of the start month: the shortest span the month allows. */
export const perDayShortest: Derivation = (facts) => perDay(facts, lastDay);

/** Seconds between two events that come at a daily rate. */
export const secondsBetween: Derivation = (facts) => 86_400 / operand(facts, 0).value;

/** Events a second at a daily rate. */
export const perSecond: Derivation = (facts) => operand(facts, 0).value / 86_400;

/** Votes in tenths of a per cent: the stake of the largest holder, then those of the others, all alike, up to all. */
function votesOf(operands: readonly Operand[]): number[] {
  const [largest, each] = [operand(operands, 0).value, operand(operands, 1).value];
  const others = Math.round((100 - largest) / each);
  return [largest, ...Array<number>(others).fill(each)].map((stake) => Math.round(10 * stake));
}

/** The least per cent of votes that carries a motion, of the largest holder with some of the others. */
function leastWithLargest(operands: readonly Operand[], rule: Rule): number {
  const votes = votesOf(operands);
  const all = votes.reduce((sum, own) => sum + own, 0);
  let together = 0;
  for (const own of votes) if (!carries(together, all, rule)) together += own;
  return together / 10;
}

/** The largest holder's stake with as few of the others, all alike, as make more than half; per cent. */
export const leastMajority: Derivation = (facts) => leastWithLargest(facts, 'half');

/** The largest holder's stake with as few of the others, all alike, as make two thirds; per cent. */
export const leastTwoThirds: Derivation = (facts) => leastWithLargest(facts, 'two-thirds');

/** The largest holder's share of the Banzhaf power, in per cent, if more than half decides; the others all alike. */
export const banzhafMajority: Derivation = (facts) =>
  100 * (powersOf(votesOf(facts), 'half')[0]?.banzhaf ?? Number.NaN);

/** The largest holder's share of the Banzhaf power, in per cent, if two thirds must agree; the others all alike. */
export const banzhafTwoThirds: Derivation = (facts) =>
  100 * (powersOf(votesOf(facts), 'two-thirds')[0]?.banzhaf ?? Number.NaN);

/** The largest holder's Shapley–Shubik index, in per cent, if more than half decides; the others all alike. */
export const shapleyMajority: Derivation = (facts) =>
  100 * (powersOf(votesOf(facts), 'half')[0]?.shapley ?? Number.NaN);

/**
 * The simple yearly rate of a loan repaid at once, in per cent: what is paid beyond the money in hand,
 * over the money in hand, times 365 over the days. Takes money in hand, money to repay, and days. The
 * rule is Appendix J of the United States’ Regulation Z for one advance and one payment within a year.
 */
export const simpleYearlyRate: Derivation = (facts) => {
  const [hand, due, days] = [operand(facts, 0), operand(facts, 1), operand(facts, 2)];
  return 100 * (due.value / hand.value - 1) * (365 / days.value);
};

/** The derivations a fact may name, by the name it writes. */
export const derivations: Readonly<Record<DerivationName, Derivation>> = {
  quotient,
  product,
  'percent-change': percentChange,
  'price-before': priceBefore,
  'limit-price': limitPrice,
  'per-day-longest': perDayLongest,
  'per-day-shortest': perDayShortest,
  'seconds-between': secondsBetween,
  'per-second': perSecond,
  'least-majority': leastMajority,
  'least-two-thirds': leastTwoThirds,
  'banzhaf-majority': banzhafMajority,
  'banzhaf-two-thirds': banzhafTwoThirds,
  'shapley-majority': shapleyMajority,
  'simple-yearly-rate': simpleYearlyRate,
};
