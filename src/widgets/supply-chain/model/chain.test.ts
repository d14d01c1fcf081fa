import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import { inputsOf, widget } from '../../../widget/registry.ts';
import {
  appears,
  chainOf,
  disputed,
  edgeAt,
  edgesOf,
  groundOf,
  isTold,
  stepIn,
  versions,
} from './chain.ts';
import { excerptAround, excerptOf, wholeLanes } from './excerpt.ts';

const inputs = inputsOf(widget('supply-chain'), ledger, 'en');
const chain = chainOf(inputs);
const version = fc.constantFrom(...versions);

test('the disputed link runs from Kaola to Heige in the Chinese reports, and to Kaola from APiX in TechNode', () => {
  expect(disputed(chain)?.map(({ from, to }) => [from.id, to.id])).toEqual([
    ['kaola', 'heige'],
    ['apix', 'kaola'],
  ]);
});

test('APiX and Heige are never one: no version has both but the one that lays both over each other', () => {
  const [apix, heige] = ['apix', 'heige'].map((id) => chain.nodes.find((node) => node.id === id));
  if (!apix || !heige) throw new Error('Both are parties of the chain.');
  expect(versions.map((each) => appears(chain, apix, each))).toEqual([true, false, true]);
  expect(versions.map((each) => appears(chain, heige, each))).toEqual([true, true, false]);
});

test('firms that no report names have no name here, and every link that ends at one is unknown', () => {
  for (const { from, to, kind } of chain.edges)
    if (from.known === 'unnamed' || to.known === 'unnamed') expect(kind).toBe('unknown');
  const unnamed = chain.nodes.filter(({ known }) => known === 'unnamed').map(({ name }) => name);
  const named = [...ledger.entities.values()].map(({ name }) => name.en);
  expect(unnamed.filter((name) => named.some((other) => name.includes(other)))).toEqual([]);
});

test('every firm with a name stands in the list of companies, but for APiX, which may be one of them', () => {
  const known = new Set([...ledger.entities.values()].map(({ name }) => name.en));
  const firms = chain.nodes.filter((node) => node.known === 'named' && node.role !== 'state');
  for (const { name } of firms) expect(known.has(name) || name === 'APiX', name).toBe(true);
});

test('TechNode gives no price for the one link that both tell, and its record is its own', () => {
  const shared = chain.edges.filter((edge) => edge.theirs !== undefined);
  expect(shared.map(({ id }) => id)).toEqual(['resellers-buyers']);
  for (const edge of shared) {
    expect(groundOf(edge, 'technode')).toEqual({
      fact: 'technode-loan-platforms',
      price: undefined,
    });
    expect(groundOf(edge, 'reports').price).toBe('item-price-317');
  }
});

test('the denial stands wherever a link touches Kaola', () => {
  for (const { id, from, to, reply } of chain.edges)
    expect(reply === 'kaola-denial', id).toBe(from.id === 'kaola' || to.id === 'kaola');
});

test('the chain from the upstream source ends at the buyers, in the Chinese reports only', () => {
  const reached = (by: (typeof versions)[number], start: string) => {
    const found = new Set([start]);
    for (const { from, to } of edgesOf(chain, by)) if (found.has(from.id)) found.add(to.id);
    return found;
  };
  expect(reached('reports', 'upstream')).toContain('buyers');
  expect(reached('technode', 'apix')).not.toContain('buyers');
});

test('changing the version keeps the link, or shows the one that opposes it, or the whole', () => {
  fc.assert(
    fc.property(version, version, fc.nat(20), (from, to, step) => {
      const edge = edgeAt(chain, from, step);
      const found = edgeAt(chain, to, stepIn(chain, to, edge));
      const pair = disputed(chain)?.map(({ id }) => id) ?? [];
      if (found && found.id !== edge?.id)
        expect(pair).toEqual(expect.arrayContaining([found.id, edge?.id]));
      if (!found && edge) expect(edgesOf(chain, to).map(({ id }) => id)).not.toContain(edge.id);
    }),
  );
});

describe('an excerpt', () => {
  test('of a link has both its ends and three ranks at least', () => {
    for (const edge of chain.edges) {
      const excerpt = excerptAround(chain, edge);
      expect(excerpt.to - excerpt.from).toBeGreaterThanOrEqual(2);
      for (const by of versions.filter((each) => isTold(edge, each)))
        expect(excerptOf(chain, by, excerpt).edges.map(({ id }) => id)).toContain(edge.id);
    }
  });

  test('is the same of both ends of the disputed link, so that one arrow can turn into the other', () => {
    const [ours, theirs] = (disputed(chain) ?? []).map((edge) => excerptAround(chain, edge));
    expect(ours).toEqual(theirs);
  });

  test('of a whole lane has every party that a version tells of', () => {
    for (const by of versions) {
      const nodes = wholeLanes(chain).flatMap((lane) => excerptOf(chain, by, lane).nodes);
      expect(nodes.map(({ id }) => id)).toEqual(
        chain.nodes.filter((node) => appears(chain, node, by)).map(({ id }) => id),
      );
    }
  });
});

test('a row with a word that is not known is refused, and so is a link to nobody', () => {
  const [first, ...others] = inputs.sets['chain-edges'] ?? [];
  const withFirst = (change: Record<string, string>) => ({
    ...inputs,
    sets: { ...inputs.sets, 'chain-edges': [{ ...first, ...change }, ...others] },
  });
  expect(() => chainOf(withFirst({ kind: 'proven' }))).toThrow(/“proven”, not one of/);
  expect(() => chainOf(withFirst({ to: 'someone' }))).toThrow(/no party “someone”/);
});
