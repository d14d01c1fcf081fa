/** The years that a date names or spans, oldest first; none for one that names no year. @param date a loose date, in the ledger's writing or in words */
export function yearsOf(date: string): number[] {
  const named = (date.match(/\d{4}/g) ?? []).map(Number);
  const [first, last] = [Math.min(...named), Math.max(...named)];
  return named.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
