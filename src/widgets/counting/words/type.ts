/** A number with the unit words of both languages: which group of its names its first digit stands in. */
export interface UnitWords {
  /** The English unit word; undefined below a thousand. */
  english: string | undefined;
  /** The Chinese unit word; undefined below 万. */
  chinese: string | undefined;
}

/** The sentences of the counting widget in one language; numbers are whole, slips a count of zeros from −2 to 2. */
export interface CountingSentences {
  /** A number as this language says it in short. */
  short(value: number): string;
  /** A number as English says it in short. */
  english(value: number): string;
  /** An example that may be chosen, by its place among the widget's facts. */
  examples: readonly ((value: number) => string)[];
  title: {
    plain(value: number): string;
    /** @param who who gives the number that the slip made, if anybody does */
    slipped(from: number, to: number, slip: string, who: string | undefined): string;
  };
  /** What the drawing shows. */
  measure: string;
  /** What stands over a number that a slip made. @param who who gives it, if anybody does */
  head(slip: string, who: string | undefined): string;
  /** A number in full and in the short form of each language. */
  forms(value: number): string;
  /** The same, with who gives it: TechNode's count is never named without the other. */
  reported(value: number): string;
  printed(value: number, reported: number): string;
  /** The sentence on the second number. @param forms one of the three above */
  withSlip(slip: string, forms: string): string;
  /** Which of the two languages gets a new unit word. */
  moved(from: UnitWords, to: UnitWords): string;
  /** What was typed is no number that the widget counts with. */
  notRead: string;
  /** What was typed can be read in two ways. */
  askBack(first: number, second: number): string;
}
