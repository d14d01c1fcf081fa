/** The facts the widget needs. */
export const factIds = ['first-purchase-317-items', 'first-purchase-500-yuan'] as const;

/**
 * What some items cost at the price of one.
 * @param items how many
 * @param price yuan an item
 * @returns yuan
 */
export function costOf(items: number, price: number): number {
  return items * price;
}
