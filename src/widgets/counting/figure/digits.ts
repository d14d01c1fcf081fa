import { range, sum } from 'd3-array';
import type { ScaleBand } from 'd3-scale';
import type { Box } from '../../../chart/box.ts';
import { dodge1d } from '../../../chart/dodge.ts';
import { pixel } from '../../../chart/pixel.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { groupOf } from '../model/digit-groups.ts';

/** A digit: which, the middle of its column in pixels, and whether it is a zero that the slip put in. */
export interface DigitPlace {
  digit: string;
  x: number;
  isExtra: boolean;
}

/** A bracket under the digits of a group, and its name; in pixels. */
export interface GroupBracket {
  group: number;
  from: number;
  to: number;
  name: string;
  /** The middle of the name. */
  nameAt: number;
}

/** The digits of a number in shared columns, the ones at the right; zeros that a slip put in come right behind the others. */
export function digitsOf(value: number, extras: number, across: ScaleBand<number>): DigitPlace[] {
  const digits = String(value);
  const significant = digits.replace(/0+$/, '').length;
  return [...digits].map((digit, index): DigitPlace => ({
    digit,
    x: pixel((across(digits.length - 1 - index) ?? 0) + across.bandwidth() / 2),
    isExtra: index >= significant && index < significant + extras,
  }));
}

/** The names of groups beside each other: in full, or in their first words, or of the largest group alone, as they have room. */
function placeNames(names: readonly string[], middles: readonly number[], room: Box, font: number) {
  const gap = font * 0.5;
  const first = names.map((name) => name.split(' ')[0] ?? name);
  const width = (name: string) => (name ? textWidth(name, font, 'bold') + gap : 0);
  const chosen =
    [names, first].find((some) => sum(some, width) <= room.width) ??
    first.map((name, index) => (index === 0 ? name : ''));
  const wishes = middles.map((at, index) => ({ at, size: width(chosen[index] ?? '') }));
  const places = dodge1d(wishes, room.x, room.x + room.width, 0);
  return chosen.map((name, index) => ({ name, nameAt: pixel(places[index] ?? 0) }));
}

/**
 * The brackets under the groups of a number.
 * @param across the columns, by how many digits are to the right of each
 * @param names of the groups, from the ones
 * @param font size of the names, in pixels
 */
export function bracketsOf(
  value: number,
  size: number,
  across: ScaleBand<number>,
  names: readonly string[],
  room: Box,
  font: number,
): GroupBracket[] {
  const inset = across.bandwidth() * 0.1;
  const length = String(value).length;
  const spans = range(groupOf(value, size), -1, -1).map((group) => ({
    group,
    from: (across(Math.min(length, (group + 1) * size) - 1) ?? 0) + inset,
    to: (across(group * size) ?? 0) + across.bandwidth() - inset,
  }));
  const placed = placeNames(
    spans.map(({ group }) => names[group] ?? ''),
    spans.map(({ from, to }) => (from + to) / 2),
    room,
    font,
  );
  return spans.map(({ group, from, to }, index) => ({
    group,
    from: pixel(from),
    to: pixel(to),
    name: placed[index]?.name ?? '',
    nameAt: placed[index]?.nameAt ?? 0,
  }));
}
