import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import { inputsOf } from '../../../widget/registry.ts';
import { manifest } from '../manifest.ts';
import { companies, isPublic, ownerIds, ownerKinds, ownersOf, stages } from './owners.ts';
import { mostAboveShare } from './power.ts';
import { onCompany, onVotes, recordsOf, recordsOn } from './records.ts';

const inputs = inputsOf(manifest as never, ledger, 'en');
const start = manifest.state(inputs as never).start;
const all = companies.flatMap((company) =>
  stages.flatMap((stage) => ownersOf(inputs, company, stage)),
);

describe('the records behind a state', () => {
  test.each(companies)('are those on the owners of %s', (company) => {
    for (const view of ['split', 'whole'] as const)
      expect(recordsOf({ ...start, company, view })).toEqual(onCompany[company]);
  });

  test('are those on votes where votes are cast, but for the reading that no vote there turns on', () => {
    const records = recordsOf({ ...start, view: 'lab' });
    expect(records).toEqual(onVotes.filter((id) => id !== 'company-law-two-thirds-inclusive'));
    expect(records).toHaveLength(onVotes.length - 1);
  });
});

describe('the records on an owner', () => {
  test('begin with its stake, stand once each, and are all in the ledger', () => {
    for (const owner of all) {
      const records = recordsOn(owner, inputs);
      expect(records[0], owner.id).toBe(owner.fact);
      expect(new Set(records).size).toBe(records.length);
      for (const id of records) expect(ledger.fact(id).id).toBe(id);
    }
    const several = all.filter((owner) => recordsOn(owner, inputs).length > 1);
    expect(several.length).toBeGreaterThan(5);
  });

  test('leave out what the widget does not have', () => {
    const [owner] = all;
    if (!owner) throw new Error('There are no owners.');
    const given = { ...owner, facts: ['', 'no-such-record', owner.fact] };
    expect(recordsOn(given, inputs)).toEqual([owner.fact]);
  });
});

test('an association and the state are public, firms and people are not', () => {
  const open = ownerKinds.filter((kind) => isPublic({ kind }));
  expect([...open].sort()).toEqual(['association', 'state']);
});

test('every owner of every agency has one name, whatever it owns', () => {
  const names = ownerIds(inputs);
  expect(new Set(names).size).toBe(names.length);
  expect([...new Set(all.map(({ id }) => id))].sort()).toEqual([...names].sort());
});

test('without owners nobody has power', () => {
  expect(() => mostAboveShare([], 'half')).toThrow('Without owners nobody has power');
});
