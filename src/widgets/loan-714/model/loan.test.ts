import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import { inputsOf, widget } from '../../../widget/registry.ts';
import { amount } from '../../../widget/define.ts';
import { courtLines } from './court-lines.ts';
import { extended, loansUntil, reborrowed, type LedgerRow } from './ledger.ts';
import {
  compoundPower,
  costAt,
  inHand,
  shareOf,
  simpleRate,
  yearDays,
  type Terms,
} from './rates.ts';
import { firstLoan, reportedExtension, reportedLoans } from './reported.ts';

const inputs = inputsOf(widget('loan-714'), ledger, 'en');

const terms = fc
  .record({
    amount: fc.integer({ min: 500, max: 5000 }),
    share: fc.double({ min: 0, max: 0.6, noNaN: true }),
    days: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ amount, share, days }): Terms => ({ amount, days, fee: Math.floor(amount * share) }));
const times = fc.integer({ min: 1, max: 12 });
const sum = (rows: readonly LedgerRow[], pick: (row: LedgerRow) => number) =>
  rows.reduce((total, row) => total + pick(row), 0);

describe('the record', () => {
  test('CCTV’s loan costs what the ledger’s derived fact says', () => {
    const { terms: first } = firstLoan(inputs);
    expect(first).toEqual({ amount: 1500, fee: 450, days: 6 });
    expect(simpleRate(first)).toBeCloseTo(ledger.fact('loan-714-arithmetic').value ?? 0, 9);
    expect(simpleRate(first).toFixed(1)).toBe('2607.1');
  });

  test('the loan of 2025 costs what its report says', () => {
    const loan = reportedLoans(inputs).find(({ record }) => record === 'loan-2025-in-hand');
    expect(loan && simpleRate(loan.terms).toFixed(2)).toBe(
      amount(inputs, 'loan-2025-rate').toFixed(2),
    );
  });

  test('rows of the data sets and the facts that record them agree', () => {
    for (const { terms: each, record } of reportedLoans(inputs))
      expect(inHand(each), record).toBe(amount(inputs, record));
    const { ceiling, enforced, since } = courtLines(inputs);
    expect(ceiling.rate).toBe(amount(inputs, 'court-line-36-percent'));
    expect(ceiling.rate).toBe(amount(inputs, 'cash-loan-notice-dec-2017'));
    expect(enforced.rate).toBe(amount(inputs, 'court-line-24-percent'));
    expect(since.rate).toBe(amount(inputs, 'court-line-four-lpr'));
    const first = firstLoan(inputs).terms;
    expect(first.amount).toBe(amount(inputs, 'loan-2019-contract'));
    expect(first.days).toBe(amount(inputs, 'loan-2019-days'));
    expect(100 * shareOf(first)).toBe(amount(inputs, 'loan-cut-30-percent'));
  });

  test('the extension on record costs the fee again', () => {
    const { price, amount: contract } = reportedExtension(inputs);
    expect(price / contract).toBe(shareOf(firstLoan(inputs).terms));
  });
});

describe('yearly rates', () => {
  test('at the simple rate, interest that accrues day by day comes to the fee', () => {
    fc.assert(
      fc.property(terms, (loan) => {
        let interest = 0;
        for (let day = 0; day < loan.days; day++)
          interest += (inHand(loan) * simpleRate(loan)) / 100 / yearDays;
        expect(interest).toBeCloseTo(loan.fee, 6);
        expect(costAt(simpleRate(loan), loan)).toBeCloseTo(loan.fee, 6);
      }),
    );
  });

  test('the compound rate is the one that a debt growing day by day reaches in a year', () => {
    fc.assert(
      fc.property(terms, (loan) => {
        const daily = Math.log10(loan.amount / inHand(loan)) / loan.days;
        let power = 0;
        for (let day = 0; day < yearDays; day++) power += daily;
        expect(compoundPower(loan)).toBeCloseTo(power, 6);
      }),
    );
  });

  test('the compound rate discounts the sum repaid to the money in hand, found by halving', () => {
    fc.assert(
      fc.property(terms, (loan) => {
        const worth = (power: number) => loan.amount * 10 ** ((-power * loan.days) / yearDays);
        let [low, high] = [0, 200];
        for (let step = 0; step < 100; step++) {
          const middle = (low + high) / 2;
          if (worth(middle) > inHand(loan)) low = middle;
          else high = middle;
        }
        expect(compoundPower(loan)).toBeCloseTo(low, 6);
      }),
    );
  });

  test('the compound rate is never below the simple one for less than a year', () => {
    fc.assert(
      fc.property(terms, (loan) => {
        const factor = 1 + simpleRate(loan) / 100;
        expect(compoundPower(loan)).toBeGreaterThanOrEqual(Math.log10(factor) - 1e-9);
      }),
    );
  });

  test('neither rate knows how large the loan is', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 2, max: 9 }), (loan, factor) => {
        const larger = { ...loan, amount: loan.amount * factor, fee: loan.fee * factor };
        expect(simpleRate(larger)).toBeCloseTo(simpleRate(loan), 6);
        expect(compoundPower(larger)).toBeCloseTo(compoundPower(loan), 6);
      }),
    );
  });
});

describe('a loan that is not repaid', () => {
  const price = fc.integer({ min: 0, max: 3000 });
  const ledgers = fc
    .tuple(terms, times, price, fc.boolean())
    .map(([loan, often, each, extend]) => ({
      loan,
      often,
      rows: extend ? extended(loan, often, each) : reborrowed(loan, often),
    }));

  test('has a row for each due day, and its totals balance on every one', () => {
    fc.assert(
      fc.property(ledgers, ({ loan, often, rows }) => {
        expect(rows.map(({ day }) => day)).toEqual(
          Array.from({ length: often + 1 }, (_, index) => index * loan.days),
        );
        rows.forEach((row, index) => {
          const until = rows.slice(0, index + 1);
          const [got, paid] = [sum(until, (each) => each.got), sum(until, (each) => each.paid)];
          expect(row.paidSoFar / Math.max(1, paid)).toBeCloseTo(paid / Math.max(1, paid), 9);
          const balance = paid + row.owed - got;
          expect(balance / Math.max(1, row.owed)).toBeCloseTo(
            row.charged / Math.max(1, row.owed),
            9,
          );
        });
      }),
    );
  });

  test('extended, it owes the same sum to the end', () => {
    fc.assert(
      fc.property(terms, times, price, (loan, often, each) => {
        const rows = extended(loan, often, each);
        expect(rows.every(({ owed }) => owed === loan.amount)).toBe(true);
        expect(rows.at(-1)?.paidSoFar).toBe(often * each);
      }),
    );
  });

  test('extended at the price of its fee, it costs the same yearly rate however often', () => {
    fc.assert(
      fc.property(terms, times, (loan, often) => {
        const last = extended(loan, often, loan.fee).at(-1);
        const days = (last?.day ?? 0) + loan.days;
        const rate = (100 * (last?.charged ?? 0) * yearDays) / inHand(loan) / days;
        expect(rate).toBeCloseTo(simpleRate(loan), 6);
      }),
    );
  });

  test('paid with new loans, each brings in exactly what the one before demands', () => {
    fc.assert(
      fc.property(terms, times, (loan, often) => {
        const rows = reborrowed(loan, often);
        rows.slice(1).forEach((row, index) => {
          expect(row.got / row.paid).toBeCloseTo(1, 9);
          expect(row.paid / (rows[index]?.owed ?? 0)).toBeCloseTo(1, 9);
        });
      }),
    );
  });

  test('new loans pass a sum when the count says so, and not before', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 2, max: 500 }), (loan, factor) => {
        const count = loansUntil(loan, loan.amount, loan.amount * factor);
        if (loan.fee === 0) {
          expect(count).toBeUndefined();
          return;
        }
        if (count === undefined || count > 2000) return;
        const owed = reborrowed(loan, count).map((row) => row.owed / loan.amount);
        expect(owed.at(-1)).toBeGreaterThan(factor * (1 - 1e-9));
        expect(owed.at(-2)).toBeLessThan(factor * (1 + 1e-9));
      }),
    );
  });

  test('at CCTV’s terms the debt in its report is reached in twelve loans', () => {
    expect(loansUntil(firstLoan(inputs).terms, 7000, 500_000)).toBe(12);
  });
});
