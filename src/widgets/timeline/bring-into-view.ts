import { motionDuration } from '../../motion/motion-duration.ts';

/** Room left free over and under what is brought into view, in parts of the window's height. */
const margin = 0.15;

/** Scrolls the page so that something that a step has gone to can be read, where it cannot yet. */
export function bringIntoView(part: Element | null | undefined): void {
  if (!part) return;
  const { top, bottom } = part.getBoundingClientRect();
  const room = innerHeight * margin;
  if (top >= room && bottom <= innerHeight - room) return;
  const behavior = motionDuration() > 0 ? 'smooth' : 'auto';
  scrollBy({ top: (top + bottom) / 2 - innerHeight / 2, behavior });
}
