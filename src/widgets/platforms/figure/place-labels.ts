import { range } from 'd3-array';
import type { Box, Point } from '../../../chart/box.ts';
import {
  boxesAlong,
  leaderLine,
  placeLabel,
  type LabelPlace,
} from '../../../chart/label-placement.ts';
import { textWidth, widest } from '../../../chart/text/text-metrics.ts';
import type { TypeSizes } from '../../../chart/type-scale.ts';
import { widestPiece, wrapText } from '../../../chart/text/wrap.ts';
import type { Axes } from './axes.ts';
import type { PointLabel } from './labels.ts';

/** A label in its place. */
export interface PlacedLabel extends Omit<PointLabel, 'captions'>, LabelPlace {
  /** The caption that has found room; empty where none has. */
  caption: string;
  /** Where its point stands across the chart, in pixels. */
  x: number;
  /** Baseline of the number, in pixels. */
  baseline: number;
  /** The lines of the caption below it, with their baselines; none where it stands beside the number, on its line. */
  lines: readonly { text: string; y: number }[];
  /** From the point to the label, where the two stand apart; else none. */
  leader: readonly Point[];
}

/** How far labels may stand from their points, in parts of the size of small print: close by, or else farther. */
const near = [0.7, ...range(1.2, 3.2, 0.5)];
const far = range(3.2, 16, 0.6);

/** How wide a line of a caption may be, in parts of the size of small print: in one line, in two, or in more. */
const measures = [Infinity, 7, 5.2];

/** Height of a caption's line, in parts of its size. */
const leading = 1.15;

/** A way of setting a label's words, and the room they take, in pixels. */
interface Setting {
  caption: string;
  isInline: boolean;
  lines: readonly string[];
  width: number;
  height: number;
}

/** A number over the lines of its caption. @param most how wide a line may be, in pixels */
function stack(number: string, caption: string, { note, value }: TypeSizes, most = 0): Setting {
  const large = textWidth(number, value, 'display');
  const across = Math.max(large, most, widestPiece(caption, note));
  const lines = caption ? wrapText(caption, { width: across, size: note }) : [];
  const width = Math.max(large, widest(lines, note));
  const height = 0.95 * value + lines.length * note * leading;
  return { caption, isInline: false, lines, width, height };
}

/** The ways of setting a label's words, the best first: whole, then with its caption shortened or in lines. */
function settingsOf({ captions, isInline, ...label }: PointLabel, type: TypeSizes): Setting[] {
  const stacked = measures.flatMap((ems) =>
    captions.map((caption) => stack(label.number, caption, type, ems * type.note)),
  );
  const number = textWidth(label.number, type.value, 'display') + 0.5 * type.note;
  const beside = captions.map((caption): Setting => {
    const width = number + textWidth(caption, type.note);
    return { caption, isInline: true, lines: [], width, height: 0.95 * type.value };
  });
  if (captions.length === 0) return [stack(label.number, '', type)];
  return isInline ? [...beside, ...stacked] : stacked;
}

/**
 * Finds places for labels: each as near to its point as it can stand inside the room without touching
 * another label or what is drawn. Where there is none close by for it as it is, its caption is shortened or broken
 * into lines; it goes farther away next, and does without its caption before it stands on anything.
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
  for (const label of labels) {
    const point: Point = [x(label.time), y(label.value)];
    const taken = placed.map(({ box }) => box);
    const leaders = placed.map(({ leader }) => leader);
    const kept = [...drawn, ...boxesAlong(leaders, 2)];
    const isBeside = label.sides.every((side) => side === 'w' || side === 'e');
    const settings = settingsOf(label, type);
    const tries: [Setting, number[]][] = [
      ...settings.map((setting): [Setting, number[]] => [setting, near]),
      ...settings.map((setting): [Setting, number[]] => [setting, far]),
      [stack(label.number, '', type), [...near, ...far]],
    ];
    let best: (Setting & LabelPlace) | undefined;
    for (const [setting, ems] of tries) {
      // A label beside a point on the ground stands on the ground.
      const lowest = isBeside ? bottom - setting.height / 2 : bottom;
      const at: Point = [point[0], Math.min(point[1], lowest)];
      const distances = ems.map((each) => each * type.note);
      const request = { ...setting, at, sides: label.sides, distances };
      const found = placeLabel(request, taken, kept, room, 0.1 * type.note);
      if (found && found.touched < (best?.touched ?? Infinity)) best = { ...setting, ...found };
      if (best?.touched === 0) break;
    }
    if (!best) continue;
    const { box, lines, ...where } = best;
    const under = box.y + type.value * 0.95 + type.note * 0.85;
    placed.push({
      ...label,
      ...where,
      box,
      x: point[0],
      baseline: box.y + type.value * 0.82,
      lines: lines.map((text, index) => ({ text, y: under + index * type.note * leading })),
      leader: leaderLine(point, box, 1.6 * type.note, 0.5 * type.note) ?? [],
    });
  }
  return placed;
}
