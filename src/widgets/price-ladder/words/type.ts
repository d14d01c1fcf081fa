import type { Count } from '../model/prices.ts';

/** A price times a volume: yuan for one as it is shown, how many are bought, and what they cost, from and to. */
export interface Purchase {
  name: string;
  low: number;
  high: number;
  volume: number;
  cost: readonly [from: number, to: number];
}

/** Who said something, and when, in words. */
interface Saying {
  who: string;
  when: string;
}

/** The sentences of the price ladder in one language; prices are yuan, counts are look-ups. */
export interface LadderSentences {
  title(count: Count, average: number): string;
  /** What is measured, and the firm’s answer to what police said of it. */
  measure: string;
  /** The money over either count, and what the volume costs at the chosen price. */
  summary(
    gained: number,
    lookups: Readonly<Record<Count, number>>,
    averages: Readonly<Record<Count, number>>,
    purchase: Purchase,
  ): string;
  /** What was sold at a price, and who says so. */
  sold(name: string, sold: string, who: string, when: string): string;
  /** Who gave the money and who the count of an average. */
  saidOfAverage(gain: Saying, count: Saying): string;
  /** The same in a cell of the table: who alone. */
  whoOfAverage(gain: string, count: string): string;
  unlike: string;
  gained: string;
  /** An average by its count, in a line and in short lines; the number of look-ups stands with who counted. */
  by(count: Count, lookups: number): string;
  byInShort(count: Count, lookups: number): string[];
  averageBy(name: string, by: string): string;
  /** A count on its button, with its look-ups. */
  countChoice(who: string, lookups: number): string;
  /** How many are bought, behind the slider. */
  volume(volume: number): string;
  /** A price and its unit: `5 yuan`, `0.1–2 yuan`. */
  price(low: number, high: number): string;
  /** What the volume costs, in a long line and in a short one. */
  cost(low: number, high: number, volume: number): string;
  costInShort(low: number, high: number): string;
  /** Between a name and its year. */
  dated(name: string, year: string): string;
}
