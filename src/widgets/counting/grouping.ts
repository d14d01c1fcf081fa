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
 * Reads what a person may type for a number: `98000000`, `98,000,000`, `98 million`, `9800万`, `9.8亿`.
 * @param most the largest number allowed
 * @returns a whole number from 0 to `most`, or undefined when the text is no such number
 */
export function readNumber(text: string, most: number): number | undefined {
  const match = /^(\d[\d,，\s]*(?:\.\d+)?|\.\d+)\s*([a-z]+|[十百千万亿]+)?$/.exec(
    text.trim().toLowerCase(),
  );
  if (!match) return undefined;
  const unit = match[2] === undefined ? 1 : units[match[2]];
  if (unit === undefined) return undefined;
  const value = Math.round(Number((match[1] ?? '').replace(/[,，\s]/g, '')) * unit);
  return value <= most ? value : undefined;
}
