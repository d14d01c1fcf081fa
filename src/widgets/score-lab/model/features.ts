/** The data sources of the invented town, as the address names them. */
export const sources = ['loans', 'phone', 'shopping', 'address', 'contacts'] as const;

/** A data source of the invented town. */
export type Source = (typeof sources)[number];

/** What a person could do about a feature: change it today, only wait, or nothing because it is up to others. */
export const actionabilities = ['now', 'time', 'others'] as const;

/** What a person could do about a feature. */
export type Actionability = (typeof actionabilities)[number];

/** One kind of feature: a whole number of traces that a source holds of every invented person. */
interface FeatureKind {
  source: Source;
  /** Fewest and most that the town allows. */
  least: number;
  most: number;
  /** Whether more of it goes with repaying (1) or less (−1). */
  better: 1 | -1;
  actionability: Actionability;
}

/** The features of the invented town; a step is one loan, month, year, order, move, app or friend. */
export const featureKinds = {
  repaid: { source: 'loans', least: 0, most: 9, better: 1, actionability: 'time' },
  late: { source: 'loans', least: 0, most: 5, better: -1, actionability: 'time' },
  topups: { source: 'phone', least: 0, most: 12, better: 1, actionability: 'time' },
  years: { source: 'phone', least: 0, most: 15, better: 1, actionability: 'time' },
  orders: { source: 'shopping', least: 0, most: 12, better: 1, actionability: 'now' },
  moves: { source: 'address', least: 0, most: 6, better: -1, actionability: 'time' },
  apps: { source: 'contacts', least: 0, most: 6, better: -1, actionability: 'now' },
  friends: { source: 'contacts', least: 0, most: 9, better: -1, actionability: 'others' },
} as const satisfies Readonly<Record<string, FeatureKind>>;

/** The name of a feature. */
export type Feature = keyof typeof featureKinds;

/** The features in the order of their sources. */
export const features = Object.keys(featureKinds) as Feature[];

/** The features that some sources hold, in order. */
export function featuresOf(on: readonly Source[]): Feature[] {
  return features.filter((feature) => on.includes(featureKinds[feature].source));
}
