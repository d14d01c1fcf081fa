/** The derivations that a fact may name; `ledger/derived.ts` computes them, `content/ui` has their words. */
export const derivationNames = [
  'quotient',
  'product',
  'percent-change',
  'price-before',
  'limit-price',
  'per-day-longest',
  'per-day-shortest',
  'seconds-between',
  'per-second',
  'least-majority',
  'least-two-thirds',
  'banzhaf-majority',
  'banzhaf-two-thirds',
  'shapley-majority',
  'simple-yearly-rate',
] as const;

/** The name of a derivation. */
export type DerivationName = (typeof derivationNames)[number];
