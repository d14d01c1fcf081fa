/** Seconds in a year of 365.25 days. */
export const yearLength = 365.25 * 86_400;

/** A length of time in whole units, the larger first; the last unit is rounded down. */
export interface Duration {
  years: number;
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

/** A number of seconds as years of 365.25 days, days, hours, minutes and seconds. */
export function durationOf(seconds: number): Duration {
  const years = Math.floor(seconds / yearLength);
  let rest = seconds - years * yearLength;
  const take = (unit: number) => {
    const units = Math.floor(rest / unit);
    rest -= units * unit;
    return units;
  };
  return {
    years,
    days: take(86_400),
    hours: take(3600),
    minutes: take(60),
    seconds: Math.floor(rest),
  };
}
