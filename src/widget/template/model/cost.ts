import { amount, type Inputs } from '../../../widget/define.ts';

/** The facts the widget needs. */
export const factIds = ['first-purchase-317-items', 'first-purchase-500-yuan'] as const;

/** What one item cost, by the record, in yuan. */
export function priceOf(inputs: Inputs): number {
  return amount(inputs, 'first-purchase-500-yuan') / amount(inputs, 'first-purchase-317-items');
}

/**
 * What some items cost at the price of one.
 * @param items how many
 * @param price yuan an item
 * @returns yuan
 */
export function costOf(items: number, price: number): number {
  return items * price;
}
