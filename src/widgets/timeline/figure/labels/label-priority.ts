import { ascending } from 'd3-array';
import { boxBetween, type Box } from '../../../../chart/box.ts';
import type { WideMark } from '../layout-wide.ts';
import type { Label } from './label-candidates.ts';
import { placeLabels } from './label-placement.ts';

/** The events that are named first, the most telling first, where the list has them. */
const landmarks = [
  ...['broadcast', 'first-platform', 'no-platform-left', 'baihang-licensed', 'moxie-raided'],
  ...['eight-told-to-prepare', 'ezubao-shut', 'count-begins', 'finance-street', 'none-qualifies'],
  ...['credit-regulation', 'privacy-law', 'qiantang-licensed', 'sesame-opened', 'consumer-show'],
  ...['credit-measures', 'kaola-deregistered', 'case-begins', 'crime-thresholds', 'unpaid'],
  ...['pudao-licensed', 'moxie-convicted', 'loan-caps', 'id-check-website', 'hunan-ban'],
];

/** The ring around the mark in focus takes this much room, in pixels. */
const ring = 4;

/** The marks of a lane in the order in which their names are served: the one in focus, then landmarks. */
function byPriority(marks: readonly WideMark[], chosen: string): WideMark[] {
  const rank = ({ event }: WideMark) => {
    if (event.id === chosen) return -1;
    const place = landmarks.indexOf(event.id);
    return place < 0 ? landmarks.length : place;
  };
  return [...marks].sort((a, b) => ascending(rank(a), rank(b)));
}

/**
 * The names that a lane has room for.
 * @param chosen the id of the event in focus
 * @param room the lane
 * @param most how many names it may have
 * @param size of the letters, in pixels
 */
export function labelsInLane(
  marks: readonly WideMark[],
  chosen: string,
  room: Box,
  most: number,
  size: number,
): Label[] {
  const wanted = byPriority(marks, chosen).map(({ event: { id, name }, box }) => {
    const [wider, face] = id === chosen ? [ring, 'bold' as const] : [0, 'regular' as const];
    const { x, y, width, height } = box;
    const mark = boxBetween([x - wider, y - wider], [x + width + wider, y + height + wider]);
    return { id, text: name, face, mark };
  });
  return placeLabels(
    wanted,
    wanted.map(({ mark }) => mark),
    room,
    most,
    size,
  );
}
