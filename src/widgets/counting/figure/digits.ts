import { range } from 'd3-array';
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

/** The names of groups beside each other; where they have no room in full, each in its first word. */
function placeNames(names: readonly string[], middles: readonly number[], room: Box, size: number) {
  const gap = size * 0.5;
  const first = names.map((name) => name.split(' ')[0] ?? name);
  const widths = [names, first].map((some) => some.map((name) => textWidth(name, size, 'bold')));
  const isWide = (widths[0] ?? []).reduce((sum, width) => sum + width + gap, 0) > room.width;
  const chosen = isWide ? first : names;
  const wishes = middles.map((at, index) => ({ at, size: widths[isWide ? 1 : 0]?.[index] ?? 0 }));
  const places = dodge1d(wishes, room.x, room.x + room.width, gap);
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
