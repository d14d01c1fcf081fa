/** What share of all votes carries a motion: more than half, or two thirds or more. */
export const rules = ['half', 'two-thirds'] as const;

/** One of the two rules. */
export type Rule = (typeof rules)[number];

/** Whether some votes out of all carry a motion; exact for whole numbers up to 10^15. */
export function carries(votes: number, all: number, rule: Rule): boolean {
  return rule === 'half' ? 2 * votes > all : 3 * votes >= 2 * all;
}
