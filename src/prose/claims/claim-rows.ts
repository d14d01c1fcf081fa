import type { Locale } from '../../i18n/locales.ts';
import { addressOf } from '../../i18n/paths.ts';
import { supportedValue, valueInWords } from '../../ledger/display.ts';
import type { Fact, Ledger } from '../../ledger/ledger.ts';
import { versionOf } from '../../ledger/record/version.ts';
import type { Claim } from './claims.ts';

/** A claim with the record behind it. */
export interface CheckedClaim extends Claim {
  /** Its place among the claims of the text, from 1. */
  number: number;
  record: Fact;
}

/** Claims with their records; words that the page writes itself are written. */
export function checkedClaims(
  claims: readonly Claim[],
  ledger: Ledger,
  locale: Locale,
): CheckedClaim[] {
  return claims.map((claim, index) => {
    const record = ledger.fact(claim.fact);
    const words = claim.words || (record.value === undefined ? '' : valueInWords(record, locale));
    return { ...claim, words, number: index + 1, record };
  });
}

/** What is told of a claim to machines, in the order of a table's columns. */
const columns = [
  ...(['number', 'section', 'sentence', 'shown', 'status', 'value', 'unit', 'bound'] as const),
  ...(['date', 'who', 'sources', 'addresses', 'record', 'version', 'place'] as const),
];

/** A claim as a row of a table or an object of data. */
export type ClaimRow = Readonly<Record<(typeof columns)[number], string | number>>;

/**
 * Claims for machines, each with all that its record says; addresses of unlinked copies stay out.
 * @param page the text's path from the language's root
 */
export function claimRows(
  claims: readonly CheckedClaim[],
  ledger: Ledger,
  locale: Locale,
  page: string,
): ClaimRow[] {
  return claims.map(({ number, section, anchor, before, words, after, record }) => {
    const sources = record.sources.map(({ source }) => ledger.source(source));
    return {
      number,
      section,
      sentence: `${before}${words}${after}`,
      shown: words,
      status: record.status,
      value: supportedValue(record) ?? '',
      unit: record.unit ?? '',
      bound: record.value === undefined ? '' : record.bound,
      date: record.date,
      who: record.attribution[locale],
      sources: [...new Set(sources.map(({ publisher }) => publisher[locale]))].join('; '),
      addresses: sources.flatMap(({ url }) => url ?? []).join(' '),
      record: addressOf(locale, `facts/${record.id}/`),
      version: versionOf(record).number,
      place: `${addressOf(locale, page)}${anchor && `#${anchor}`}`,
    };
  });
}

/** Claims as a table: a head and one row a claim. */
export function claimTable(rows: readonly ClaimRow[]): (string | number)[][] {
  return [[...columns], ...rows.map((row) => columns.map((name) => row[name]))];
}
