/** The terms of a loan that is repaid at once, with its fee cut off before it arrives. */
export interface Terms {
  /** The sum in the contract, all of which is to be repaid, in yuan. */
  amount: number;
  /** What is kept back first, in yuan; less than the sum. */
  fee: number;
  /** Days until the sum is due. */
  days: number;
}

/** Days in a year, as courts and regulators count them. */
export const yearDays = 365;

/** The money that arrives, in yuan. */
export function inHand({ amount, fee }: Terms): number {
  return amount - fee;
}

/** The share of the contract that is cut off first, 0 to 1. */
export function shareOf({ amount, fee }: Terms): number {
  return fee / amount;
}

/**
 * The simple yearly rate in per cent: fee over money in hand, times 365 over days. The rule for one
 * advance and one payment in Appendix J of the United States’ Regulation Z.
 */
export function simpleRate(terms: Terms): number {
  return 100 * (terms.fee / inHand(terms)) * (yearDays / terms.days);
}

/**
 * The compound yearly rate as a power of ten: the common logarithm of (1 + fee/in hand)^(365/days),
 * the factor by which a debt would grow in a year; the rate is that factor less one. The rule of
 * Annex I to the European Union’s directive 2008/48/EC. A logarithm, because the factor itself may be
 * larger than numbers in a computer can be.
 */
export function compoundPower(terms: Terms): number {
  return (yearDays / terms.days) * Math.log10(1 + terms.fee / inHand(terms));
}

/**
 * What the same money for the same days costs at a simple yearly rate.
 * @param rate per cent a year
 * @returns yuan
 */
export function costAt(rate: number, terms: Terms): number {
  return (inHand(terms) * rate * terms.days) / (100 * yearDays);
}
