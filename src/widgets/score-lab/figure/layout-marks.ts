import { least, max } from 'd3-array';
import type { Size } from '../../../chart/box.ts';
import { dodgeRows } from '../../../chart/dodge.ts';
import { circlePath } from '../../../chart/mark.ts';
import { polyline, rectangle } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import type { ConfusionCounts } from '../model/error-rates.ts';
import { outcomeOf, type Outcome } from '../model/outcome.ts';
import { groups, population, type Group } from '../model/population.ts';
import type { ScoreState } from '../state.ts';
import { layoutFigure, type FigureLayout } from './layout.ts';

/** One person’s mark: in which cell of the confusion matrix the person is, and where its middle stands in pixels. */
export interface PersonMark {
  number: number;
  group: Group;
  repays: boolean;
  cell: keyof ConfusionCounts;
  x: number;
  y: number;
}

/**
 * Piles marks of one size up in rows, each at its own place along a line.
 * @param places of their middles along it, in pixels
 * @returns height of each mark’s middle above the line, in pixels; rows close up where the pile would be higher than `most`
 */
export function pileUp(places: readonly number[], size: number, most: number): number[] {
  const rows = dodgeRows(places.map((place) => [place - size / 2, place + size / 2] as const));
  const step = Math.min(size, (most - size) / Math.max(1, max(rows) ?? 0));
  return rows.map((row) => size / 2 + row * step);
}

function cellOf(repays: boolean, approved: boolean): keyof ConfusionCounts {
  if (repays) return approved ? 'approvedPayers' : 'refusedPayers';
  return approved ? 'approvedNonPayers' : 'refusedNonPayers';
}

/** The marks of the whole town: the long-settled piled upwards, the newcomers downwards. */
export function layoutMarks({ scores, thresholds }: Outcome, layout: FigureLayout): PersonMark[] {
  const [top, bottom] = layout.strip;
  return groups.flatMap((group) => {
    const people = population.filter((person) => person.group === group);
    const line = layout.x(thresholds[group]);
    // No mark lies on the line: whoever is refused stands wholly on the left of it.
    const room = layout.mark / 2 + 1;
    const places = people.map(({ number }) => {
      const score = scores[number - 1] ?? 0;
      const place = layout.x(score);
      return score >= thresholds[group]
        ? Math.max(place, line + room)
        : Math.min(place, line - room);
    });
    const heights = pileUp(places, layout.mark, layout.room);
    return people.map(({ number, repays }, index): PersonMark => {
      const height = heights[index] ?? 0;
      return {
        number,
        group,
        repays,
        cell: cellOf(repays, (scores[number - 1] ?? 0) >= thresholds[group]),
        x: pixel(places[index] ?? 0),
        y: pixel(group === 'settled' ? top - height : bottom + height),
      };
    });
  });
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
export function groupShape(group: Group, r: number, crossed = false): string {
  const side = r * 0.9;
  const arm = r * 0.45;
  const shape =
    group === 'settled'
      ? circlePath([0, 0], r)
      : rectangle({ x: -side, y: -side, width: 2 * side, height: 2 * side });
  const cross = [
    [-arm, -arm, arm, arm],
    [-arm, arm, arm, -arm],
  ] as const;
  return crossed
    ? shape +
        cross
          .map(([x1, y1, x2, y2]) =>
            polyline([
              [x1, y1],
              [x2, y2],
            ]),
          )
          .join('')
    : shape;
}

/** The number of the person whose mark is nearest to a point of a drawing; undefined when none is within reach. */
export function personAt(state: ScoreState, size: Size, x: number, y: number): number | undefined {
  const far = (mark: PersonMark) => Math.hypot(mark.x - x, mark.y - y);
  const marks = layoutMarks(outcomeOf(state), layoutFigure(state.look, size));
  const nearest = least(marks, far);
  return nearest && far(nearest) <= 24 ? nearest.number : undefined;
}
