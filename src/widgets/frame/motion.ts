/** A frame that took longer than this, in milliseconds, had more to do than a screen's beat leaves time for. */
const long = 25;

/** How many frames are left out after such a one. */
const left = 3;

/**
 * Draws a movement at each frame, from its beginning to its end. Where drawing takes longer than a
 * frame it leaves out three of four, so that the page can be scrolled meanwhile.
 * @param duration milliseconds; 0 makes it a jump, drawn at once
 * @param draw is given the part of the time that has passed, 0 to 1
 * @returns how to stop it where it is
 */
export function move(duration: number, draw: (part: number) => void): () => void {
  if (duration <= 0) {
    draw(1);
    return () => undefined;
  }
  let began: number | undefined;
  let [last, rests, drew] = [0, 0, false];
  let frame = requestAnimationFrame(function step(now) {
    began ??= now;
    if (drew && now - last > long) rests = left;
    last = now;
    drew = rests === 0;
    const part = Math.min(1, (now - began) / duration);
    if (drew) draw(part);
    else rests -= 1;
    if (part < 1 || !drew) frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}
