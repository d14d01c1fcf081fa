/** Fast at first, slow in the end. @param time 0 to 1 */
export function easeOut(time: number): number {
  return 1 - (1 - Math.min(1, Math.max(0, time))) ** 3;
}

/** The place a part of the way between two. @param way 0 to 1 */
export function between(from: number, to: number, way: number): number {
  return from + (to - from) * way;
}
