/** The data sources of the invented town, as the address names them. */
export const sources = ['loans', 'phone', 'shopping', 'address', 'contacts'] as const;

/** A data source of the invented town. */
export type Source = (typeof sources)[number];

/** What a person could do about a trace: change it today, only wait, or nothing because it is up to others. */
export const reaches = ['now', 'time', 'others'] as const;

/** What a person could do about a trace. */
export type Reach = (typeof reaches)[number];

/** One kind of trace: a whole number of somethings that a source holds of every invented person. */
interface TraceKind {
  source: Source;
  /** Fewest and most that the town allows. */
  least: number;
  most: number;
  /** Whether more of it goes with repaying (1) or less (−1). */
  better: 1 | -1;
  reach: Reach;
}

/** The traces of the invented town; a step is one loan, month, year, order, move, app or friend. */
export const traceKinds = {
  repaid: { source: 'loans', least: 0, most: 9, better: 1, reach: 'time' },
  late: { source: 'loans', least: 0, most: 5, better: -1, reach: 'time' },
  topups: { source: 'phone', least: 0, most: 12, better: 1, reach: 'time' },
  years: { source: 'phone', least: 0, most: 15, better: 1, reach: 'time' },
  orders: { source: 'shopping', least: 0, most: 12, better: 1, reach: 'now' },
  moves: { source: 'address', least: 0, most: 6, better: -1, reach: 'time' },
  apps: { source: 'contacts', least: 0, most: 6, better: -1, reach: 'now' },
  friends: { source: 'contacts', least: 0, most: 9, better: -1, reach: 'others' },
} as const satisfies Readonly<Record<string, TraceKind>>;

/** The name of a trace. */
export type Trace = keyof typeof traceKinds;

/** The traces in the order of their sources. */
export const traces = Object.keys(traceKinds) as Trace[];

/** The traces that some sources hold, in order. */
export function tracesOf(on: readonly Source[]): Trace[] {
  return traces.filter((trace) => on.includes(traceKinds[trace].source));
}
