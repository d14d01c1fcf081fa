import { least, rollups, sort } from 'd3-array';
import type { Point, Size } from '../../../chart/box.ts';
import { circlePath, crossPath } from '../../../chart/mark.ts';
import { byDistance, rectangle } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import type { ConfusionCounts } from '../model/error-rates.ts';
import { outcomeOf, type Outcome } from '../model/outcome.ts';
import { groups, population, type Group } from '../model/population.ts';
import type { ScoreState } from '../state.ts';
import { layoutFigure, type FigureLayout } from './layout.ts';
import { pileUp } from './pile.ts';

/** Who a mark stands for: payers or not, approved or refused. */
export type Cell = keyof ConfusionCounts;

/** One person’s mark: in which cell of the confusion matrix the person is, and where its middle stands in pixels. */
export interface PersonMark {
  number: number;
  group: Group;
  cell: Cell;
  x: number;
  y: number;
}

function cellOf(repays: boolean, approved: boolean): Cell {
  if (repays) return approved ? 'approvedPayers' : 'refusedPayers';
  return approved ? 'approvedNonPayers' : 'refusedNonPayers';
}

/** The marks of the whole town by number: the long-settled piled upwards from the axis, the newcomers downwards. */
export function layoutMarks({ scores, thresholds }: Outcome, layout: FigureLayout): PersonMark[] {
  const [top, bottom] = layout.strip;
  const marks = groups.flatMap((group) => {
    const line = layout.x(thresholds[group]);
    // No mark lies on the line: whoever is refused stands wholly on the left of it.
    const clear = layout.mark / 2 + 1;
    const people = population
      .filter((person) => person.group === group)
      .map(({ number, repays }) => {
        const score = scores[number - 1] ?? 0;
        const approved = score >= thresholds[group];
        const place = layout.x(score);
        const x = approved ? Math.max(place, line + clear) : Math.min(place, line - clear);
        return { number, group, cell: cellOf(repays, approved), x, repays };
      });
    // From left to right the piles are as low as can be; of equal scores payers lie next to the axis.
    const order = sort(
      people,
      ({ x }) => x,
      ({ repays }) => !repays,
    );
    const heights = pileUp(
      order.map(({ x }) => x),
      layout.mark,
      layout.room,
    );
    return order.map(({ number, cell, x }, index): PersonMark => {
      const height = heights[index] ?? 0;
      const y = group === 'settled' ? top - height : bottom + height;
      return { number, group, cell, x: pixel(x), y: pixel(y) };
    });
  });
  return sort(marks, ({ number }) => number);
}

/** The marks of one drawing, each the very same as in the drawing before where nothing about it has changed. */
export function keepUnchanged(
  before: readonly PersonMark[],
  after: readonly PersonMark[],
): readonly PersonMark[] {
  return after.map((mark, index) => {
    const old = before[index];
    const same = old && old.x === mark.x && old.y === mark.y && old.cell === mark.cell;
    return same && old.number === mark.number ? old : mark;
  });
}

/** The shape of a group’s marks as SVG path data round a point, crossed for who does not repay. @param r half its width, in pixels */
export function markShape(
  group: Group,
  cell: Cell | 'group',
  r: number,
  middle: Point = [0, 0],
): string {
  const [x, y] = middle;
  const shape =
    group === 'settled'
      ? circlePath(middle, r)
      : rectangle({ x: x - 0.9 * r, y: y - 0.9 * r, width: 1.8 * r, height: 1.8 * r });
  return cell.endsWith('NonPayers') ? shape + crossPath(middle, r * 0.5) : shape;
}

/**
 * The marks of each cell of the confusion matrix as SVG paths: one path, or one a mark in the order of the marks
 * where some hide much of others.
 * @param r half the width of a mark, in pixels
 */
export function marksByCell(marks: readonly PersonMark[], r: number): [Cell, paths: string[]][] {
  const isOver = (one: PersonMark, other: PersonMark) =>
    Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)) < 1.5 * r;
  const isPiled = marks.some((one, index) =>
    marks.slice(index + 1).some((other) => isOver(one, other)),
  );
  return rollups(
    marks,
    (alike) => {
      const paths = alike.map(({ group, cell, x, y }) => markShape(group, cell, r, [x, y]));
      return isPiled ? paths : [byDistance(paths.join(''))];
    },
    ({ cell }) => cell,
  );
}

const strokes: Readonly<Record<Cell, number>> = {
  refusedPayers: 0.3,
  approvedPayers: 0.09,
  approvedNonPayers: 0.16,
  refusedNonPayers: 0.16,
};

/** Width of the line round a mark, in pixels: thickest round a payer who is refused. @param r half the width of the mark */
export function markStroke(cell: Cell, r: number): number {
  return pixel(r * strokes[cell]);
}

/** The number of the person whose mark is nearest to a point of a drawing; undefined when none is within reach. */
export function personAt(state: ScoreState, size: Size, x: number, y: number): number | undefined {
  const outcome = outcomeOf(state);
  const far = (mark: PersonMark) => Math.hypot(mark.x - x, mark.y - y);
  const layout = layoutFigure(state.look, outcome.scores, size);
  const nearest = least(layoutMarks(outcome, layout), far);
  return nearest && far(nearest) <= 24 ? nearest.number : undefined;
}
