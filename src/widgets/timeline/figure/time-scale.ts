import { max } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { TimelineEvent } from '../model/events.ts';
import { hasRoom, nameGap, type LaneRoom } from './lanes.ts';

/** Days since 1970 → pixels, within the days shown. */
export type TimeScale = ScaleLinear<number, number>;

/**
 * The days shown, from left to right; they end earlier where a name has room on neither side of a mark that is
 * as long as they are.
 */
export function timeScale(
  days: readonly [number, number],
  events: readonly TimelineEvent[],
  room: LaneRoom,
): TimeScale {
  const { left, right, half, nameWidth } = room;
  const between = (inset: number): TimeScale => {
    const time = scaleLinear(days, [left + half, right - half - inset]).clamp(true);
    const needed = max(
      events.filter((event) => !hasRoom(event, time, room)),
      (event) => nameWidth(event) + nameGap,
    );
    return needed !== undefined && needed > inset ? between(needed) : time;
  };
  return between(0);
}
