/**
 * A whole number in groups of digits from the right.
 * @param size digits a group: 3 for thousands, 4 for myriads
 * @returns the groups, most significant first; `98,000,000` by three is `98`, `000`, `000`
 */
export function groupsOf(value: number, size: number): string[] {
  const text = String(value);
  const first = text.length % size || size;
  const groups = [text.slice(0, first)];
  for (let at = first; at < text.length; at += size) groups.push(text.slice(at, at + size));
  return groups;
}

const units: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  十: 10,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};

/**
 * Reads what a person may type for a number: `98000000`, `98,000,000`, `98 million`, `9800万`,
 * `9800余万`, `9.8亿`. What comes out must be whole, and grouped as one of the two languages groups.
 * @param most the largest number allowed
 * @returns a whole number from 0 to `most`, or undefined when the text is no such number
 */
export function readNumber(text: string, most: number): number | undefined {
  const match =
    /^(\d+|\d{1,3}(?:[,，\s]\d{3})+|\d{1,4}(?:[,，\s]\d{4})+)(\.\d+)?\s*[余多]?\s*([a-z]+|[十百千万亿]+)?[人次元条]?$/.exec(
      text.trim().toLowerCase(),
    );
  if (!match) return undefined;
  const unit = match[3] === undefined ? 1 : units[match[3]];
  if (unit === undefined) return undefined;
  const written = Number((match[1] ?? '').replace(/[,，\s]/g, '') + (match[2] ?? ''));
  const value = Math.round(written * unit);
  const whole = Math.abs(value - written * unit) < 1e-6 * Math.max(1, value);
  return whole && value <= most ? value : undefined;
}
