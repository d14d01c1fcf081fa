import type { Fact, Ledger } from './ledger.ts';

const columns = [
  ...(['id', 'value', 'unit', 'bound', 'date', 'status', 'label_en', 'label_zh'] as const),
  ...(['claim_en', 'claim_zh', 'attribution_en', 'attribution_zh', 'sources'] as const),
];

function publishers(fact: Fact, ledger: Ledger): string {
  const names = fact.sources.map(({ source }) => ledger.source(source).publisher.en);
  return [...new Set(names)].join('; ');
}

/** The ledger as a table: a head and one row a fact. */
export function ledgerAsRows(ledger: Ledger): (string | number)[][] {
  const rows = [...ledger.facts.values()].map((fact) => [
    fact.id,
    fact.value ?? '',
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
  ]);
  return [[...columns], ...rows];
}

/** The ledger as data: facts and sources by id; addresses of unlinked copies stay out. */
export function ledgerAsData(ledger: Ledger): unknown {
  const facts = [...ledger.facts.values()].map((fact) => ({ ...fact, place: undefined }));
  const sources = [...ledger.sources.values()].map((source) => ({ ...source, copy: undefined }));
  return { facts, sources };
}
