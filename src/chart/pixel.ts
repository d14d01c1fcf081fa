/** A length or place in pixels as SVG writes it: to a tenth, which no eye can tell from the exact one. */
export function pixel(value: number): number {
  return Number(value.toFixed(1)) + 0;
}
