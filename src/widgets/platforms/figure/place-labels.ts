import type { Box, Point } from '../../../chart/box.ts';
import { leaderLine, placeLabel, type LabelPlace } from '../../../chart/label-placement.ts';
import { textWidth } from '../../../chart/text-metrics.ts';
import type { TypeSizes } from '../../../chart/type-scale.ts';
import type { Axes } from './axes.ts';
import type { PointLabel } from './labels.ts';

/** A label in its place. */
export interface PlacedLabel extends PointLabel, LabelPlace {
  /** Where its point stands across the chart, in pixels. */
  x: number;
  /** Baselines of number and caption, in pixels. */
  baselines: readonly [number: number, caption: number];
  /** From the point to the label, where the two stand apart. */
  leader: readonly [from: Point, to: Point] | undefined;
}

/** How far labels may stand from their points, in parts of the size of small print: those that are needed may go farther. */
const near = [0.7, 1.2];
const far = [...near, 2, 3, 4.2, 5.6, 7.2, 9];

/** The room that a label's words take, in pixels. */
function sizeOf({ number, caption, inline }: PointLabel, { note, value }: TypeSizes) {
  const [large, small] = [textWidth(number, value, 'display'), textWidth(caption, note)];
  return inline
    ? { width: large + note * 0.5 + small, height: value * 0.95 }
    : { width: Math.max(large, small), height: value * 0.95 + (caption ? note * 1.1 : 0) };
}

/**
 * Finds places for labels: each as near to its point as it can stand inside the room without touching
 * another label or what is drawn. One that is not needed and finds no place close by is left out; one
 * that is needed does without its caption first.
 * @param labels the most important first
 * @param drawn boxes around what is drawn
 */
export function placeLabels(
  labels: readonly PointLabel[],
  { x, y, type, left, right, bottom }: Axes,
  drawn: readonly Box[],
): PlacedLabel[] {
  const room = { x: left, y: 0, width: right - left, height: bottom };
  const placed: PlacedLabel[] = [];
  for (const whole of labels) {
    const at: Point = [x(whole.time), y(whole.value)];
    const taken = placed.map(({ box }) => box);
    const distances = (whole.needed ? far : near).map((ems) => ems * type.note);
    const place = (label: PointLabel) => {
      const request = { ...sizeOf(label, type), at, sides: label.sides, distances };
      const found = placeLabel(request, taken, drawn, room, 0.3 * type.note);
      const isWanted = found && (label.needed || found.touched === 0);
      return isWanted ? { label, ...found } : undefined;
    };
    const full = place(whole);
    const bare = full?.touched === 0 ? undefined : place({ ...whole, caption: '' });
    const best = bare && bare.touched < (full?.touched ?? Infinity) ? bare : full;
    if (!best) continue;
    const { label, box, ...where } = best;
    const first = box.y + type.value * 0.82;
    placed.push({
      ...label,
      ...where,
      box,
      x: at[0],
      baselines: [first, box.y + type.value * 0.95 + type.note * 0.85],
      leader: leaderLine(at, box, 1.6 * type.note, 0.5 * type.note),
    });
  }
  return placed;
}
