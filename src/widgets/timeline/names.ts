import { placeLabels } from './labels.ts';
import type { Box } from './marks.ts';
import type { Label } from './places.ts';
import type { WideMark } from './wide.ts';

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
function byRank(marks: readonly WideMark[], chosen: string): WideMark[] {
  const rank = ({ event }: WideMark) => {
    if (event.id === chosen) return -1;
    const place = landmarks.indexOf(event.id);
    return place < 0 ? landmarks.length : place;
  };
  return [...marks].sort((a, b) => rank(a) - rank(b));
}

/**
 * The names that a lane has room for.
 * @param chosen the id of the event in focus
 * @param room the lane
 * @param most how many names it may have
 */
export function namesOf(
  marks: readonly WideMark[],
  chosen: string,
  room: Box,
  most: number,
): Label[] {
  const boxes = new Map(
    marks.map(({ event, box: { left, right, top, bottom } }) => {
      const wider = event.id === chosen ? ring : 0;
      return [
        event.id,
        { left: left - wider, right: right + wider, top: top - wider, bottom: bottom + wider },
      ] as const;
    }),
  );
  const wanted = byRank(marks, chosen).flatMap(({ event }) => {
    const mark = boxes.get(event.id);
    return mark ? [{ id: event.id, text: event.name, mark }] : [];
  });
  return placeLabels(wanted, [...boxes.values()], room, most);
}
