import { descending, range } from 'd3-array';
import { featureKinds, features, type Feature } from './features.ts';

/** The two groups of the invented town. */
export const groups = ['settled', 'newcomer'] as const;

/** A group of the invented town. */
export type Group = (typeof groups)[number];

/** An invented person. */
export interface Person {
  /** 1 to 50 are long-settled, 51 to 100 newcomers. */
  number: number;
  group: Group;
  /** Whether this person would repay a loan: what the score tries to guess. */
  repays: boolean;
  /** The number of the person in the other group with the same reliability, who repays or not just the same. */
  twin: number;
  features: Readonly<Record<Feature, number>>;
}

/** People in each group, and those of them who would repay. */
export const groupSize = 50;
/** How many people of each group would repay. */
export const payersEach = 40;
/** How many people of each group would not repay. */
export const nonPayersEach = groupSize - payersEach;

/** The seed of the town: the first for which each feature counts the way its maker meant, whatever sources are on. */
const seed = 960;

/** Random numbers in [0, 1) from a seed: the generator mulberry32 of Tommy Ettinger. */
function uniform(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How a feature comes about: for the long-settled, and by how much newcomers have more or less of it. */
interface Making {
  /** Of a long-settled person of average reliability. */
  middle: number;
  /** More of it for each standard deviation of reliability. */
  slope: number;
  /** What newcomers have more of, whatever their reliability. */
  shift: number;
  /** Standard deviation of chance. */
  chance: number;
}

const makings: Readonly<Record<Feature, Making>> = {
  repaid: { middle: 4.2, slope: 1.2, shift: -1.8, chance: 1 },
  late: { middle: 1.3, slope: -0.7, shift: 0.2, chance: 0.8 },
  topups: { middle: 9, slope: 1.3, shift: -1.2, chance: 1.4 },
  years: { middle: 7, slope: 1.5, shift: -3.2, chance: 2 },
  orders: { middle: 6, slope: 1.4, shift: -1.5, chance: 1.8 },
  moves: { middle: 1.2, slope: -0.6, shift: 1.5, chance: 0.8 },
  apps: { middle: 1.5, slope: -0.7, shift: 0.7, chance: 0.9 },
  friends: { middle: 2.4, slope: -0.9, shift: 1.5, chance: 1.3 },
};

/** How much of what a feature says about reliability is left in newcomers' features, and how much more chance there is. */
const thin = { slope: 0.55, chance: 1.4 };

/** How much chance, in standard deviations of reliability, decides whether somebody repays. */
const luck = 0.8;

/**
 * Makes the invented town. Fifty reliabilities are drawn and each is given to one person of either
 * group, with the same luck: so both groups repay alike, person by person. Only the features differ.
 */
function makePopulation(): Person[] {
  const random = uniform(seed);
  // Box–Muller: a standard normal number from two uniform ones.
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const reliabilities = range(groupSize).map(normal);
  const outcomes = reliabilities.map((reliability) => reliability + luck * normal());
  const least = [...outcomes].sort(descending)[payersEach - 1] ?? 0;
  return groups.flatMap((group, side) =>
    reliabilities.map((reliability, index): Person => {
      const draw = (name: Feature) => {
        const { middle, slope, shift, chance } = makings[name];
        const { least, most } = featureKinds[name];
        const value =
          side === 0
            ? middle + slope * reliability + chance * normal()
            : middle + shift + thin.slope * slope * reliability + thin.chance * chance * normal();
        return Math.min(most, Math.max(least, Math.round(value)));
      };
      return {
        number: index + 1 + side * groupSize,
        group,
        repays: (outcomes[index] ?? 0) >= least,
        twin: index + 1 + (1 - side) * groupSize,
        features: Object.fromEntries(
          features.map((name) => [name, draw(name)]),
        ) as Person['features'],
      };
    }),
  );
}

/** The hundred invented people, by their number less one. */
export const population: readonly Person[] = makePopulation();
