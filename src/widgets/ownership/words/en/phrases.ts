import { inFull } from '../../../../i18n/numbers.ts';
import { listInWords } from '../../../../i18n/sentence.ts';
import type { Owner } from '../type.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small whole number as a word. */
export function count(value: number): string {
  return small[value] ?? String(value);
}

/** A share in per cent, to one decimal. */
export function percent(share: number): string {
  return `${inFull(share, 'en', 1)}%`;
}

/** A distance in percentage points, to one decimal, without its sign. */
export function points(value: number): string {
  const text = inFull(Math.abs(value), 'en', 1);
  return `${text} ${text === '1' ? 'point' : 'points'}`;
}

/** An owner's label as it stands inside a sentence. */
export function inside(label: string): string {
  return label.replace(/^The /, 'the ');
}

/** Texts joined as a sentence joins them: “a, b and c”. */
export function list(texts: readonly string[]): string {
  return listInWords(texts.map(inside), 'en');
}

/** Owners by name, as a sentence joins them. */
export function listOf(owners: readonly Owner[]): string {
  return list(owners.map(({ label }) => label));
}
