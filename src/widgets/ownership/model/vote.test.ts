import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carries, rules } from '../../../ledger/weighted-voting.ts';
import { ledger } from '../../../ledger/site-ledger.ts';
import { amount } from '../../../widget/define.ts';
import { inputsOf } from '../../../widget/registry.ts';
import { manifest } from '../manifest.ts';
import { ownersOf, type Owner, type stages } from './owners.ts';
import { powerOf } from './power.ts';
import { someOwners } from './some-owners.ts';
import { fewestToJoin, judge, neededIn, vetoesOf, votesOf } from './vote.ts';

const inputs = inputsOf(manifest as never, ledger, 'en');
const baihang = ownersOf(inputs, 'baihang', 'registered');
const ids = (owners: readonly Owner[]) => owners.map(({ id }) => id);

/** Owners, and some of them in favour. */
const votes = someOwners.chain((owners) =>
  fc.record({ owners: fc.constant(owners), members: fc.subarray(ids(owners)) }),
);
const rule = fc.constantFrom(...rules);

/** Every group that can be made of some owners. */
function groups(owners: readonly Owner[]): Owner[][] {
  const [first, ...rest] = owners;
  if (!first) return [[]];
  return groups(rest).flatMap((group) => [group, [first, ...group]]);
}

describe('what votes come to', () => {
  test('the facts on Baihang’s votes say the same as the enumeration', () => {
    const percent = (value = 0) => Number((100 * value).toPrecision(3));
    const power = { half: powerOf(baihang, 'half')[0], most: powerOf(baihang, 'two-thirds')[0] };
    expect(percent(power.half?.banzhaf)).toBe(amount(inputs, 'power-banzhaf-majority'));
    expect(percent(power.most?.banzhaf)).toBe(amount(inputs, 'power-banzhaf-two-thirds'));
    expect(percent(power.half?.shapley)).toBe(amount(inputs, 'power-shapley-both'));
    expect(percent(power.most?.shapley)).toBe(amount(inputs, 'power-shapley-both'));
    expect(judge(baihang, ids(baihang.slice(1))).share).toBe(amount(inputs, 'vote-nifa-veto'));
  });

  test('Baihang’s coalitions by the number of firms', () => {
    const [association = '', ...firms] = ids(baihang);
    const can = (members: string[]) => judge(baihang, members).carries;
    expect(can([association, ...firms.slice(0, 1)])).toEqual({ half: false, 'two-thirds': false });
    expect(can([association, ...firms.slice(0, 2)])).toEqual({ half: true, 'two-thirds': false });
    expect(can([association, ...firms.slice(0, 3)])).toEqual({ half: true, 'two-thirds': false });
    expect(can([association, ...firms.slice(0, 4)])).toEqual({ half: true, 'two-thirds': true });
    expect(can(firms.slice(0, 6))).toEqual({ half: false, 'two-thirds': false });
    expect(can(firms.slice(0, 7))).toEqual({ half: true, 'two-thirds': false });
    expect(can(firms)).toEqual({ half: true, 'two-thirds': false });
    // Five firms can stop a two-thirds vote, four cannot.
    expect(judge(baihang, firms.slice(0, 5)).othersCarry['two-thirds']).toBe(false);
    expect(judge(baihang, firms.slice(0, 4)).othersCarry['two-thirds']).toBe(true);
  });

  test('Ant could stop a two-thirds vote of Qiantang as applied for, not as registered', () => {
    const vetoes = (stage: (typeof stages)[number]) =>
      ids(vetoesOf(ownersOf(inputs, 'qiantang', stage), 'two-thirds'));
    expect(vetoes('filed')).toEqual(['zhejiang-tourism', 'ant-group']);
    expect(vetoes('registered')).toEqual(['zhejiang-tourism']);
  });

  test('a group and the others never both carry the same motion', () => {
    fc.assert(
      fc.property(votes, rule, ({ owners, members }, by) => {
        const { carries: own, othersCarry, share, others } = judge(owners, members);
        expect(own[by] && othersCarry[by]).toBe(false);
        expect(share + others).toBeCloseTo(100, 4);
      }),
    );
  });

  test('whoever joins never turns a victory into a defeat', () => {
    fc.assert(
      fc.property(votes, rule, ({ owners, members }, by) => {
        if (!judge(owners, members).carries[by]) return;
        for (const id of ids(owners))
          expect(judge(owners, [...new Set([...members, id])]).carries[by]).toBe(true);
      }),
    );
  });

  test('who is needed, who must join and who has a veto, against every group there is', () => {
    fc.assert(
      fc.property(votes, rule, ({ owners, members }, by) => {
        const wins = (group: readonly Owner[]) => carries(votesOf(group), votesOf(owners), by);
        const inside = owners.filter(({ id }) => members.includes(id));
        const outside = owners.filter((owner) => !inside.includes(owner));
        const spared = inside.filter((owner) => wins(inside.filter((other) => other !== owner)));
        expect(neededIn(owners, members, by)).toEqual(inside.filter((o) => !spared.includes(o)));
        const fewest = groups(outside)
          .filter((group) => wins([...inside, ...group]))
          .map((group) => group.length);
        expect(fewestToJoin(owners, members, by)).toBe(Math.min(...fewest));
        const winning = groups(owners).filter(wins);
        const everywhere = owners.filter((owner) =>
          winning.every((group) => group.includes(owner)),
        );
        expect(vetoesOf(owners, by)).toEqual(everywhere);
      }),
      { numRuns: 60 },
    );
  });
});
