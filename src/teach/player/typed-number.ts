const factors: Readonly<Record<string, number>> = {
  万: 1e4,
  亿: 1e8,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/**
 * A number as students type it: with thousands commas or spaces, a sign, 万, 亿, million, and its unit
 * behind it. Undefined when it is none.
 * @param unit the question’s unit, which may be typed or left out
 */
export function typedNumber(text: string, unit = ''): number | undefined {
  const plain = text.normalize('NFKC').replaceAll('−', '-').trim().toLowerCase();
  const tail = unit.normalize('NFKC').trim().toLowerCase();
  const bare = tail && plain.endsWith(tail) ? plain.slice(0, -tail.length) : plain;
  const found = /^([+-]?[\d,\s]*\.?\d+)\s*(万|亿|thousand|million|billion)?$/.exec(bare.trim());
  const digits = found?.[1]?.replace(/[,\s]/g, '');
  if (!digits) return undefined;
  const value = Number(digits) * (factors[found?.[2] ?? ''] ?? 1);
  // 9.8 times 亿 is 980000000.0000001 to a computer.
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined;
}
