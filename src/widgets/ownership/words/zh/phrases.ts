import { inFull } from '../../../../i18n/numbers.ts';
import { listInWords } from '../../../../i18n/sentence.ts';
import type { Owner } from '../type.ts';

const small = [...'零一两三四五六七八九'];

/** A small whole number as a numeral before a measure word. */
export function count(value: number): string {
  return small[value] ?? String(value);
}

/** A share in per cent, to one decimal. */
export function percent(share: number): string {
  return `${inFull(share, 'zh', 1)}%`;
}

/** A distance in percentage points, to one decimal, without its sign. */
export function points(value: number): string {
  return `${inFull(Math.abs(value), 'zh', 1)}个百分点`;
}

/** Owners by name, as a sentence joins them: “甲、乙和丙”. */
export function listOf(owners: readonly Owner[]): string {
  return listInWords(
    owners.map(({ label }) => label),
    'zh',
  );
}
