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
  return Array.from({ length: times + 1 }, (_, index) => ({
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
  let paidSoFar = 0;
  return Array.from({ length: times + 1 }, (_, index) => {
    const owed = terms.amount * growth ** index;
    const paid = index === 0 ? 0 : owed / growth;
    paidSoFar += paid;
    return {
      day: index * terms.days,
      got: owed / growth,
      paid,
      paidSoFar,
      charged: owed - inHand(terms),
      owed,
    };
  });
}

/** How many new loans on the same terms turn one debt into another; undefined where debts do not grow. */
export function loansUntil(terms: Terms, from: number, to: number): number | undefined {
  if (terms.fee === 0) return undefined;
  return Math.ceil(Math.log(to / from) / -Math.log(1 - shareOf(terms)));
}
