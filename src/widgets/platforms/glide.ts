import { animate } from '../../motion/animate.ts';
import { easeCubicOut } from 'd3-ease';
import { interpolateNumber } from 'd3-interpolate';

/**
 * Takes a number from where it is to where it should be, fast first and slowing down.
 * @param duration milliseconds; 0 makes it a jump
 * @returns stops on the way
 */
export function glide(
  from: number,
  to: number,
  duration: number,
  set: (value: number) => void,
): () => void {
  return animate(duration, (part) => {
    set(part < 1 ? interpolateNumber(from, to)(easeCubicOut(part)) : to);
  });
}
