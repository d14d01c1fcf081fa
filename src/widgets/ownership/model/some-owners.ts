import fc from 'fast-check';
import type { Owner } from './owners.ts';

/** Any list of two to eight owners whose stakes, in halves of a per cent, add up to a hundred; for tests. */
export const someOwners: fc.Arbitrary<Owner[]> = fc
  .array(fc.integer({ min: 1, max: 199 }), { minLength: 1, maxLength: 7 })
  .map((cuts) => {
    const borders = [0, ...new Set([...cuts].sort((a, b) => a - b)), 200];
    const stakes = borders.slice(1).map((border, i) => (border - (borders[i] ?? 0)) / 2);
    return stakes
      .sort((a, b) => b - a)
      .map((share, i) => ({
        id: `owner-${i}`,
        label: `Owner ${i}`,
        name: `Owner ${i}`,
        description: 'An owner.',
        parent: undefined,
        became: undefined,
        facts: [],
        kind: i === 0 ? 'state' : 'private',
        share,
        votes: Math.round(10 * share),
        fact: 'a-fact',
      }));
  });
