import type { Source } from '../schemas/records/source.ts';
import { supportedValue } from './display.ts';
import type { Fact, Ledger } from './ledger.ts';
import { firstPublished, versionOf } from './record/version.ts';

const columns = [
  ...(['id', 'value', 'unit', 'bound', 'date', 'status', 'label_en', 'label_zh'] as const),
  ...(['claim_en', 'claim_zh', 'attribution_en', 'attribution_zh', 'sources'] as const),
  ...(['version', 'changed'] as const),
];

function publishers(fact: Fact, ledger: Ledger): string {
  const names = fact.sources.map(({ source }) => ledger.source(source).publisher.en);
  return [...new Set(names)].join('; ');
}

/** The ledger as a table: a head and one row a fact. */
export function ledgerAsRows(ledger: Ledger): (string | number)[][] {
  const rows = [...ledger.facts.values()].map((fact) => [
    fact.id,
    supportedValue(fact) ?? '',
    fact.unit ?? '',
    fact.bound,
    fact.date,
    fact.status,
    fact.label.en,
    fact.label.zh,
    fact.claim.en,
    fact.claim.zh,
    fact.attribution.en,
    fact.attribution.zh,
    publishers(fact, ledger),
    versionOf(fact).number,
    versionOf(fact).changed ?? firstPublished,
  ]);
  return [[...columns], ...rows];
}

/** A record as data: without the place in its file, with its version. */
function recordAsData(fact: Fact): object {
  const { number, changed = firstPublished } = versionOf(fact);
  return { ...fact, value: supportedValue(fact), place: undefined, version: number, changed };
}

/** Sources as data; addresses of unlinked copies stay out. */
function sourcesAsData(sources: Iterable<Source>): object[] {
  return [...sources].map((source) => ({ ...source, copy: undefined }));
}

/** The ledger as data: facts and sources by id. */
export function ledgerAsData({ facts, sources }: Ledger): unknown {
  return {
    facts: [...facts.values()].map(recordAsData),
    sources: sourcesAsData(sources.values()),
  };
}

/** One record as data, with its sources and the records it is computed from. @throws RangeError when there is no such fact */
export function factAsData(id: string, ledger: Ledger): unknown {
  const fact = ledger.fact(id);
  const cited = new Set(fact.sources.map(({ source }) => source));
  return {
    fact: recordAsData(fact),
    from: fact.derived?.from.map((operand) => recordAsData(ledger.fact(operand))),
    sources: sourcesAsData([...cited].map((source) => ledger.source(source))),
  };
}
