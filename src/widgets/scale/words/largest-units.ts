import type { Duration } from '../model/duration.ts';

const units = ['years', 'days', 'hours', 'minutes', 'seconds'] as const;

/** A length of time in its two largest units, the second only where it is not nought. @param write each unit in words */
export function largestUnits(
  duration: Duration,
  write: Readonly<Record<keyof Duration, (amount: number) => string>>,
  between: string,
): string {
  const first = units.findIndex((unit) => duration[unit] > 0);
  if (first < 0) return write.seconds(0);
  return units
    .slice(first, first + 2)
    .filter((unit) => duration[unit] > 0)
    .map((unit) => write[unit](duration[unit]))
    .join(between);
}
