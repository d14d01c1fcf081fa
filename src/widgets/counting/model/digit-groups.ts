import { range } from 'd3-array';

/**
 * A whole number in groups of digits from the right.
 * @param size digits a group: 3 for thousands, 4 for myriads
 * @returns the groups, most significant first; `98,000,000` by three is `98`, `000`, `000`
 */
export function groupsOf(value: number, size: number): string[] {
  const digits = String(value);
  const first = digits.length % size || size;
  return [
    digits.slice(0, first),
    ...range(first, digits.length, size).map((at) => digits.slice(at, at + size)),
  ];
}

/** Which group the first digit of a number stands in: 0 for the ones. @param size digits a group */
export function groupOf(value: number, size: number): number {
  return Math.floor((String(value).length - 1) / size);
}
