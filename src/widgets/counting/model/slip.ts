/** The largest number the widget counts to: 十万亿. */
export const largest = 1e13;

/** The facts the widget needs. */
export const factIds = [
  'lookups-98-million',
  'technode-980-million',
  'profit-38-million',
  'population-2019',
  'first-purchase-317-items',
] as const;

/** By how many places a reader may slip: zeros too few below 0, zeros too many above. */
export const slips = [-2, -1, 0, 1, 2] as const;

/** A number, and by how many places a reader of it has slipped. */
export interface Slip {
  /** The number, 0 to 10^13. */
  n: number;
  /** 1 for a zero too many, −1 for one too few. */
  slip: number;
}

/** Whether a number can slip by so many places: it stays whole, and within the scale; nought has no places. */
export function canSlip({ n, slip }: Slip): boolean {
  const other = n * 10 ** slip;
  return slip === 0 || (n > 0 && other <= largest && (slip > 0 || n % 10 ** -slip === 0));
}

/** The number as the slip has it: its places moved. Only for slips that it can make. */
export function slipped({ n, slip }: Slip): number {
  return slip < 0 ? n / 10 ** -slip : n * 10 ** slip;
}

/** Whether a number can be counted with here: whole, and from 0 to 10^13. */
export function isCountable(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= largest;
}
