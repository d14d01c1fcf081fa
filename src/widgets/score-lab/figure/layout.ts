import { range } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Point, Size } from '../../../chart/box.ts';
import { pixel } from '../../../chart/pixel.ts';
import { typeAt, wideFrom, type TypeSizes } from '../../../chart/type-scale.ts';
import { memoizeByKey, memoizeByObject } from '../../../widget/memoize.ts';
import type { Group } from '../model/population.ts';
import { cutRange, type Look, type ScoreState } from '../state.ts';
import { markSize } from './pile.ts';

/** Where the words over or under a group’s marks stand, in pixels. */
interface GroupBand {
  /** Baseline of the group’s name: on the left where it is narrow, else in the middle. */
  name: number;
  /** Baseline of the numbers of wrong answers, on either side. */
  numbers: number;
  /** Middle of the row for the label of one person. */
  person: number;
}

/** Where things stand for a size and a look, in pixels. */
export interface FigureLayout {
  size: Size;
  type: TypeSizes;
  /** Whether it is drawn for a phone. */
  narrow: boolean;
  /** Diameter of a mark. */
  mark: number;
  /** Where a score stands across the drawing. */
  x: ScaleLinear<number, number>;
  /** The strip with the axis: its upper and lower edge. */
  strip: readonly [top: number, bottom: number];
  /** Height of the room for marks on either side of the strip. */
  room: number;
  bands: Readonly<Record<Group, GroupBand>>;
  /** The badge’s end on the right where it is narrow, else its middle; and the baseline of its word. */
  badge: Point;
  /** Upper edge of the list of criteria. */
  foot: number;
}

/** Scores from one end of the axis to the other: a little beyond the thresholds that can be set. */
const domain = [cutRange[0] - 2, cutRange[1] + 1] as const;

/** Height of the list of criteria under the drawing, on narrow figures and on wide ones, in letters. */
const footRows = [5.4, 3.6] as const;

/** Height of the drawing in pixels, on narrow figures and on wide ones: the same for every look, but for the list of criteria. */
export function heightsFor({ look }: ScoreState): [narrow: number, wide: number] {
  return look === 'rule' ? [510, 516] : [444, 480];
}

/** The axis of scores. @param mark diameter of a mark, which stays whole at either end */
function scoreScale(width: number, mark: number): ScaleLinear<number, number> {
  return scaleLinear(domain, [mark / 2 + 1, width - mark / 2 - 1]);
}

/**
 * Lays a drawing out: from its edges inwards words, marks, and in the middle the axis. Marks are as large as
 * the room lets them be without one lying on another.
 * @param scores of the town
 */
export function layoutFigure(look: Look, scores: readonly number[], size: Size): FigureLayout {
  return layoutsOf(scores)(look, size.width, size.height);
}

// Kept while the threshold moves: finding the size of the marks takes longer than all else.
const layoutsOf = memoizeByObject((scores: readonly number[]) =>
  memoizeByKey(9, (look: Look, width: number, height: number) =>
    layoutAt(look, scores, { width, height }),
  ),
);

function layoutAt(look: Look, scores: readonly number[], size: Size): FigureLayout {
  const { width, height } = size;
  const type = typeAt(width);
  const narrow = width < wideFrom;
  const em = type.label;
  const foot = look === 'rule' ? em * footRows[narrow ? 0 : 1] : 0;
  const strip = 2.6 * em;
  const name = narrow ? 1.6 * em : 0;
  const person = look === 'person' ? 1.5 * em : 0;
  const numbers = name + 2.2 * em;
  const band = numbers + 0.6 * em;
  const room = pixel((height - foot - strip) / 2 - band - person);
  const top = pixel(band + person + room);
  const bottom = pixel(top + strip);
  const below = bottom + room + person;
  const mark = markSize(scores, room, range(2 * em, 0.7 * em, -0.5), 1.2 * em, (size) =>
    scoreScale(width, size),
  );
  return {
    size,
    type,
    narrow,
    mark,
    x: scoreScale(width, mark),
    strip: [top, bottom],
    room,
    bands: {
      settled: {
        name: pixel(narrow ? 1.1 * em : numbers),
        numbers: pixel(numbers),
        person: pixel(band + person / 2),
      },
      newcomer: {
        name: pixel(below + (narrow ? band - 0.2 * em : 1.35 * em)),
        numbers: pixel(below + 2.55 * em),
        person: pixel(below - person / 2),
      },
    },
    badge: narrow ? [width, pixel(1.1 * em)] : [width / 2, pixel(1 + type.note)],
    foot: height - foot,
  };
}
