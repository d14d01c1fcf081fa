/** How a text of the figure is set; its size stands in figure.css too. */
export type Hand = 'name' | 'strong' | 'note' | 'numeral' | 'sign';

/** A text of the figure: where its baseline begins, or ends. */
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  hand: Hand;
  /** The owners it stands for; their places in the list. */
  owners: readonly number[];
}

/** How large the figure's letters are: small up to tablets, large from there and in pictures. */
export type Scale = 'small' | 'large';

/** Size of letters in pixels, by scale; `figure.css` has the same numbers. */
export const letters: Readonly<Record<Scale, Readonly<Record<Hand, number>>>> = {
  small: { name: 12.5, strong: 12.5, note: 12, numeral: 25, sign: 22 },
  large: { name: 15, strong: 15, note: 14, numeral: 34, sign: 34 },
};

const ems = (sign: string) =>
  sign > '⺀' ? 1.02 : sign === '%' ? 0.95 : /\d/.test(sign) ? 0.64 : 0.57;

/** About how wide a text is, in pixels, erring on the wide side: Chinese signs are square, Latin ones narrower. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + ems(sign), 0) * size;
}

/** The widest of some texts, in pixels. */
export function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => widthOf(text, size)));
}

/**
 * Moves heights that stand too close apart, as little as one pass down and one up can.
 * @param wanted heights in ascending order
 * @param pitch the least distance
 * @param most the greatest height
 */
export function spread(wanted: readonly number[], pitch: number, most: number): number[] {
  const down: number[] = [];
  for (const y of wanted) down.push(Math.max(y, (down.at(-1) ?? -Infinity) + pitch));
  let floor = most + pitch;
  return down
    .reverse()
    .map((y) => {
      floor = Math.min(y, floor - pitch);
      return floor;
    })
    .reverse();
}
