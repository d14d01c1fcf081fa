import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Size } from '../../../chart/box.ts';
import { pixel } from '../../../chart/pixel.ts';
import { typeAt, wideFrom, type TypeSizes } from '../../../chart/type-scale.ts';
import type { Group } from '../model/population.ts';
import { cutRange, type Look, type ScoreState } from '../state.ts';

/** Where things stand for a size and a look, in pixels. */
export interface FigureLayout {
  size: Size;
  type: TypeSizes;
  /** Whether there is no room for long captions. */
  narrow: boolean;
  /** Diameter of a mark. */
  mark: number;
  /** Where a score stands across the drawing. */
  x: ScaleLinear<number, number>;
  /** The strip with the axis: its upper and lower edge. */
  strip: readonly [top: number, bottom: number];
  /** Height of the room for marks on either side of the strip. */
  room: number;
  /** Upper edge of each group’s words. */
  words: Readonly<Record<Group, number>>;
  /** Middle of each group’s row for a person’s label. */
  label: Readonly<Record<Group, number>>;
  /** Upper edge of the list of criteria. */
  foot: number;
}

/** Scores from one end of the axis to the other: a little beyond the thresholds that can be set. */
const domain = [cutRange[0] - 2, cutRange[1] + 1] as const;

/** Height of the list of criteria under the drawing, on narrow figures and on wide ones. */
const footHeights = [80, 74] as const;

/** Height of the drawing in pixels, on narrow figures and on wide ones: the same for every look, but for the list of criteria. */
export function heightsFor({ look }: ScoreState): [narrow: number, wide: number] {
  const [narrow, wide] = look === 'rule' ? footHeights : [0, 0];
  return [342 + narrow, 436 + wide];
}

/** Lays a drawing out: from its edges inwards words, labels, marks, and in the middle the axis. */
export function layoutFigure(look: Look, size: Size): FigureLayout {
  const { width, height } = size;
  const type = typeAt(width);
  const narrow = width < wideFrom;
  const unit = type.label / 12.5;
  const words = type.label * 2 + type.numeral;
  const label = 18 * unit;
  const foot = look === 'rule' ? footHeights[narrow ? 0 : 1] * (narrow ? 1 : unit) : 0;
  const strip = 32 * unit;
  const room = pixel((height - foot - strip) / 2 - words - label);
  const top = pixel(words + label + room);
  const bottom = pixel(top + strip);
  const mark = Math.min(room / 6.4, width / 27);
  const inset = mark / 2 + 1;
  return {
    size,
    type,
    narrow,
    mark,
    x: scaleLinear(domain, [inset, width - inset]),
    strip: [top, bottom],
    room,
    words: { settled: 0, newcomer: bottom + room + label },
    label: { settled: words + label / 2, newcomer: bottom + room + label / 2 },
    foot: height - foot,
  };
}
