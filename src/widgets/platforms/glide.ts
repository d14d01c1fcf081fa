import { animate } from '../../motion/animate.ts';
import { between, easeOut } from '../../motion/pace.ts';

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
    set(part < 1 ? between(from, to, easeOut(part)) : to);
  });
}
