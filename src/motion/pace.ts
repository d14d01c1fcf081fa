/** Fast at first, slow in the end. @param time 0 to 1 */
export function easeOut(time: number): number {
  return 1 - (1 - Math.min(1, Math.max(0, time))) ** 3;
}

/** The place a part of the way between two: exactly the first at 0, exactly the second at 1. @param way 0 to 1 */
export function between(from: number, to: number, way: number): number {
  // Counted from the nearer end, since from + (to − from) need not be to once it is rounded.
  return way < 0.5 ? from + (to - from) * way : to - (to - from) * (1 - way);
}
