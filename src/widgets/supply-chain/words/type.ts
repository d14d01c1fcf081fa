import type { PriceRecord, Version } from '../model/chain.ts';

/** A price of a link: its record, yuan, who says so, and when. */
interface Price {
  record: PriceRecord;
  yuan: number;
  who: string;
  when: string;
}

/** The sentences of the supply-chain widget in one language; names and dates are in that language already. */
export interface ChainSentences {
  /** Where a reader is among the links. */
  place(step: number, of: number): string;
  /**
   * What stands on a link in the drawing.
   * @param price undefined where none is reported
   * @param named whether TechNode is named as the teller
   */
  edge(what: string, price: Pick<Price, 'record' | 'yuan'> | undefined, named: boolean): string;
  /** The finding of each version as a whole; a link has its own title. */
  title: Readonly<Record<Version, string>>;
  measure: {
    whole(when: string): string;
    edge(place: string, teller: string, when: string): string;
  };
  /** The chain as each version tells it. */
  told: Readonly<Record<Version, string>>;
  /** What the firms answered, and that nobody had ruled by a day. */
  answers(when: string): string;
  /** The same in a few words each, for the drawing. */
  answerLines(when: string): string[];
  /** Two sentences or more as one text. */
  join(sentences: readonly string[]): string;
  details: {
    apart: string;
    /** @param links of the trade @param priced those with a reported price */
    prices(links: number, priced: number): string;
    outcome: string;
    who(who: string, when: string): string;
    /** What kind of link it is, with its meaning. */
    kind(kind: string, meaning: string): string;
    /** The price of a list of people, as a whole and for each. */
    list(people: number, paid: number, each: number): string;
    price(price: Price): string;
    noPrice: string;
  };
}
