import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../../ledger/weighted-voting.ts';
import { ledger } from '../../../ledger/site-ledger.ts';
import { inputsOf } from '../../../widget/registry.ts';
import { manifest } from '../manifest.ts';
import { isPresent, lineupsAround } from './lineups.ts';
import { ownersOf } from './owners.ts';
import { powerOf } from './power.ts';
import { someOwners } from './some-owners.ts';

const baihang = ownersOf(inputsOf(manifest as never, ledger, 'en'), 'baihang', 'registered');
const shares = baihang.map(({ share }) => share);

/** In how many of all ways the others can vote an owner turns defeat into victory, by trying them one by one. */
function decidedBy(place: number, passes: (votes: number) => boolean): number {
  const others = shares.filter((_, i) => i !== place);
  let decided = 0;
  for (let lineup = 0; lineup < 2 ** others.length; lineup++) {
    let votes = 0;
    others.forEach((share, i) => {
      if (Math.floor(lineup / 2 ** i) % 2 === 1) votes += share;
    });
    if (!passes(votes) && passes(votes + (shares[place] ?? 0))) decided++;
  }
  return decided;
}

test('of the 256 line-ups of the other eight the association decides 238, any one firm 14', () => {
  const half = (votes: number) => votes > 50;
  expect(shares).toEqual([36, 8, 8, 8, 8, 8, 8, 8, 8]);
  expect(decidedBy(0, half)).toBe(238);
  for (let firm = 1; firm <= 8; firm++) expect(decidedBy(firm, half)).toBe(14);
  for (let place = 0; place <= 8; place++) {
    const lineups = lineupsAround(baihang, place, 'half');
    expect(lineups).toHaveLength(256);
    const decided = lineups.filter(({ outcome }) => outcome === 'decided').length;
    expect(decided).toBe(decidedBy(place, half));
    expect(powerOf(baihang, 'half')[place]?.swings).toBe(decided);
  }
  expect(238 / 14).toBe(17);
});

test('where two thirds must agree it is 163 and 35', () => {
  const most = (votes: number) => 3 * votes >= 200;
  expect(decidedBy(0, most)).toBe(163);
  expect(decidedBy(1, most)).toBe(35);
  expect(powerOf(baihang, 'two-thirds').map(({ swings }) => swings)).toEqual(
    shares.map((_, place) => decidedBy(place, most)),
  );
});

test('line-ups are all different, and as many are decided as there are swings', () => {
  fc.assert(
    fc.property(someOwners, fc.nat(), fc.constantFrom(...rules), (owners, any, rule) => {
      const place = any % owners.length;
      const lineups = lineupsAround(owners, place, rule);
      expect(new Set(lineups.map(({ members }) => members.join())).size).toBe(
        2 ** (owners.length - 1),
      );
      expect(lineups.filter(({ outcome }) => outcome === 'decided').length).toBe(
        powerOf(owners, rule)[place]?.swings,
      );
      // Fewest votes first: too few, then decided, then enough.
      const outcomes = lineups.map(({ outcome }) =>
        ['too-few', 'decided', 'enough'].indexOf(outcome),
      );
      expect(outcomes).toEqual([...outcomes].sort((a, b) => a - b));
      const one = owners[place]?.id ?? '';
      const votes = owners.filter((_, i) => i % 2 === 0).map(({ id }) => id);
      expect(lineups.filter((lineup) => isPresent(lineup, votes, one))).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});
