import { z } from 'astro/zod';
import { label, labelGroup } from '../../../schemas/widget-text.ts';
import { looks, ways } from '../state.ts';

/** What the labels of the loan widget must be. */
export const loanLabels = z.strictObject({
  view: label,
  /** What is looked at, on its buttons. */
  looks: labelGroup(looks),
  /** The list of loans on record, the reader’s own terms in it and in sentences, and the link to a record. */
  record: label,
  own: label,
  open: label,
  /** The sliders. */
  amount: label,
  fee: label,
  days: label,
  way: label,
  ways: labelGroup(ways),
  times: label,
  price: label,
  /** In the drawings. */
  yuan: label,
  inHand: label,
  cutOff: label,
  same: label,
  thisLoan: label,
  void: label,
  enforced: label,
  key: labelGroup(['hand', 'cut', 'paid', 'owed', 'got', 'cuts', 'loan', 'others', 'own']),
  /** Headings of the tables. */
  heads: labelGroup([
    ...(['loan', 'cost', 'due', 'simple', 'compound', 'day', 'got', 'paid', 'soFar'] as const),
    ...(['charged', 'owed', 'contract', 'hand', 'days'] as const),
  ]),
});

/** The labels of the loan widget in one language. */
export type LoanLabels = z.infer<typeof loanLabels>;
