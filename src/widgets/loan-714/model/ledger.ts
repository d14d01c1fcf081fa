import { cumsum, range } from 'd3-array';
import { inHand, shareOf, type Terms } from './rates.ts';

/** One due day of a loan that is not repaid, and what has passed between borrower and lenders. */
export interface LedgerRow {
  /** Days since the money arrived. */
  day: number;
  /** Yuan that reach the borrower’s account on this day. */
  got: number;
  /** Yuan that the borrower pays on this day. */
  paid: number;
  /** All that has been paid up to this day, in yuan. */
  paidSoFar: number;
  /** Yuan charged up to this day beyond the first money in hand, cut off first or paid. */
  charged: number;
  /** Yuan owed at the end of this day. */
  owed: number;
}

/**
 * A loan extended on each due day: the borrower pays a fee and the sum stands as it was.
 * @param times how often
 * @param price the fee for one extension, in yuan
 * @returns the first day, then each extension
 */
export function extended(terms: Terms, times: number, price: number): LedgerRow[] {
  return range(times + 1).map((index) => ({
    day: index * terms.days,
    got: index === 0 ? inHand(terms) : 0,
    paid: index === 0 ? 0 : price,
    paidSoFar: index * price,
    charged: terms.fee + index * price,
    owed: terms.amount,
  }));
}

/**
 * A loan paid with a new one on the same terms, and that with another: each contract is as large as it
 * must be for its money in hand to pay the one before.
 * @param times how many new loans
 * @returns the first day, then each new loan
 */
export function reborrowed(terms: Terms, times: number): LedgerRow[] {
  const growth = 1 / (1 - shareOf(terms));
  const debts = range(times + 1).map((index) => terms.amount * growth ** index);
  const payments = [0, ...debts.slice(0, -1)];
  const paidSoFar = cumsum(payments);
  return debts.map((owed, index) => ({
    day: index * terms.days,
    got: owed / growth,
    paid: payments[index] ?? 0,
    paidSoFar: paidSoFar[index] ?? 0,
    charged: owed - inHand(terms),
    owed,
  }));
}

/** How many new loans on the same terms turn one debt into another; undefined where debts do not grow. */
export function loansUntil(terms: Terms, from: number, to: number): number | undefined {
  if (terms.fee === 0) return undefined;
  return Math.ceil(Math.log(to / from) / -Math.log(1 - shareOf(terms)));
}

/** How a loan that is not repaid is carried on. */
export interface CarriedOn extends Terms {
  /** By paying to extend it, or by borrowing anew to pay the old loan. */
  way: 'extend' | 'borrow';
  /** How often, from 1. */
  times: number;
  /** The price of one extension, in per cent of the sum in the contract. */
  price: number;
}

/** The price of one extension, in yuan. */
export function extensionPrice({ amount, price }: CarriedOn): number {
  return (amount * price) / 100;
}

/** A loan carried on in its way: the first day, then each due day. */
export function ledgerOf(loan: CarriedOn): LedgerRow[] {
  return loan.way === 'extend'
    ? extended(loan, loan.times, extensionPrice(loan))
    : reborrowed(loan, loan.times);
}
