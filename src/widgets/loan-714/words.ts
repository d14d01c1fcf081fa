import type { WidgetText } from '../../widget/define.ts';

/** Every word of the widget in one language. */
export interface LoanWords extends WidgetText {
  view: string;
  looks: Readonly<Record<string, string>>;
  record: string;
  choice(year: string, who: string): string;
  own: string;
  ownChoice: string;
  amount: string;
  fee: string;
  days: string;
  way: string;
  ways: Readonly<Record<string, string>>;
  times: string;
  price: string;
  /** Values behind the sliders. */
  inYuan(sum: string): string;
  inDays(days: number): string;
  cut(sum: string, share: string): string;
  open: string;
  /** Labels in the drawings. */
  inHand: string;
  inHandLong: string;
  cutOff: string;
  same: string;
  cost: string;
  thisLoan: string;
  at(rate: string): string;
  aYear(what: string): string;
  void: string;
  voidLong: string;
  enforced: string;
  enforcedLong: string;
  day(day: string): string;
  got(sum: string): string;
  paid(sum: string): string;
  owes(sum: string): string;
  voidAbove(rate: string): string;
  enforcedTo(rate: string): string;
  since(rate: string): string;
  compound(rate: string): string;
  factor(times: string): string;
  /** Entries of the keys. */
  key: Readonly<
    Record<'hand' | 'cut' | 'ghost' | 'paid' | 'owed' | 'got' | 'cuts' | 'others' | 'own', string>
  > & {
    ceiling(rate: string, when: string): string;
    enforced(rate: string): string;
    since(rate: string, when: string): string;
  };
  /** Headings of the tables. */
  heads: Readonly<
    Record<
      | 'loan'
      | 'cost'
      | 'due'
      | 'simple'
      | 'compound'
      | 'day'
      | 'got'
      | 'paid'
      | 'sofar'
      | 'charged'
      | 'owed'
      | 'contract'
      | 'hand'
      | 'days',
      string
    >
  >;
}
