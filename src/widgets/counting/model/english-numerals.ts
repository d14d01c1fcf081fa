const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const groups = ['', 'thousand', 'million', 'billion', 'trillion'];

function belowHundred(value: number): string {
  if (value < 20) return small[value] ?? '';
  const rest = value % 10;
  return `${tens[Math.floor(value / 10)] ?? ''}${rest ? `-${small[rest] ?? ''}` : ''}`;
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest);
  return `${small[hundreds] ?? ''} hundred${rest ? ` and ${belowHundred(rest)}` : ''}`;
}

/**
 * A whole number in English words, in the British way: `ninety-eight million`, `one thousand and one`.
 * @param value 0 to 10^13
 */
export function englishNumerals(value: number): string {
  if (value === 0) return 'zero';
  const parts: string[] = [];
  for (let group = groups.length - 1; group >= 0; group--) {
    const digits = Math.floor(value / 1000 ** group) % 1000;
    if (digits === 0) continue;
    const joint = group === 0 && digits < 100 && parts.length > 0 ? 'and ' : '';
    parts.push(`${joint}${belowThousand(digits)}${groups[group] ? ` ${groups[group] ?? ''}` : ''}`);
  }
  return parts.join(' ');
}
