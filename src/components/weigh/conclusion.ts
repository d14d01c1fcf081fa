/** The two numbers that are weighed: the one in the Chinese reports, and the one TechNode printed. */
export const sides = ['reported', 'printed'] as const;

/** One of the two numbers. */
export type Side = (typeof sides)[number];

/** The facts that record the two numbers. */
export const numbers = {
  reported: 'lookups-98-million',
  printed: 'technode-980-million',
} as const satisfies Record<Side, string>;

/** What a piece of evidence may weigh, in words: there is no unit for it. */
export const weights = ['decides', 'supports', 'little', 'against'] as const;

/** What a piece of evidence weighs. */
export type Weight = (typeof weights)[number];

/** A piece of evidence: about which number, and how much it weighs for it. */
export interface Piece {
  side: Side;
  weight: Weight;
}

/** What follows from a weighing. */
export type Conclusion =
  { kind: 'decided' | 'leans'; side: Side } | { kind: 'contradiction' } | { kind: 'open' };

/**
 * What follows from the weights, pieces not counted: what decides settles it; two numbers decided
 * contradict each other; otherwise a supported number stands better if the other has no more support,
 * nor less against it, and differs in one of the two; all else stays open.
 */
export function conclude(pieces: readonly Piece[]): Conclusion {
  const has = (side: Side, weight: Weight) =>
    pieces.some((piece) => piece.side === side && piece.weight === weight);
  const decided = sides.filter((side) => has(side, 'decides'));
  const [first] = decided;
  if (decided.length > 1) return { kind: 'contradiction' };
  if (first) return { kind: 'decided', side: first };
  const better = sides.find((side) => {
    const other: Side = side === 'reported' ? 'printed' : 'reported';
    const [support, otherSupport] = [has(side, 'supports'), has(other, 'supports')];
    const [objection, otherObjection] = [has(side, 'against'), has(other, 'against')];
    return (
      support && !(objection && !otherObjection) && (!otherSupport || objection !== otherObjection)
    );
  });
  return better ? { kind: 'leans', side: better } : { kind: 'open' };
}
