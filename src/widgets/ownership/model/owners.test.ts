import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import { amount } from '../../../widget/define.ts';
import { inputsOf } from '../../../widget/registry.ts';
import { manifest } from '../manifest.ts';
import { companies, groupsOf, ownersOf, squaresOf, stages, type Owner } from './owners.ts';
import { someOwners } from './some-owners.ts';
import { votesOf } from './vote.ts';

const inputs = inputsOf(manifest as never, ledger, 'en');
const baihang = ownersOf(inputs, 'baihang', 'registered');
const ids = (owners: readonly Owner[]) => owners.map(({ id }) => id);

describe('the lists of owners', () => {
  test.each(companies.flatMap((company) => stages.map((stage) => [company, stage] as const)))(
    'of %s (%s) add up to a hundred, the largest first',
    (company, stage) => {
      const owners = ownersOf(inputs, company, stage);
      const shares = owners.map(({ share }) => share);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
      expect(votesOf(owners)).toBe(1000);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
      expect(new Set(ids(owners)).size).toBe(owners.length);
    },
  );

  test('agree with the facts that record them', () => {
    const [association, ...firms] = baihang;
    expect(association?.share).toBe(amount(inputs, 'baihang-shareholder-nifa'));
    expect(firms).toHaveLength(amount(inputs, 'notice-2015'));
    for (const { share } of firms) expect(share).toBe(amount(inputs, 'baihang-shareholders-eight'));
    expect(ownersOf(inputs, 'pudao', 'registered')[0]?.share).toBe(
      amount(inputs, 'pudao-shareholders'),
    );
    const qiantang = ownersOf(inputs, 'qiantang', 'registered');
    expect(qiantang[0]?.share).toBe(amount(inputs, 'qiantang-shareholders-2025'));
    expect(ownersOf(inputs, 'qiantang', 'filed')[0]?.share).toBe(
      amount(inputs, 'qiantang-accepted'),
    );
  });

  test('Baihang’s stakes make two squares, the others’ do not', () => {
    expect(squaresOf(baihang)).toEqual({ first: 6, second: 8 });
    for (const company of ['pudao', 'qiantang'] as const)
      expect(squaresOf(ownersOf(inputs, company, 'registered'))).toBeUndefined();
  });

  test('owners put together are alike, and none is left out', () => {
    fc.assert(
      fc.property(someOwners, (owners) => {
        const made = groupsOf(owners);
        expect(made.flatMap((group) => ids(group.owners)).sort()).toEqual(ids(owners).sort());
        for (const group of made)
          for (const { share } of group.owners) expect(share).toBe(group.share);
      }),
    );
  });
});
