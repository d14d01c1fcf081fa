/** A frame that took longer than this, in milliseconds, had more to do than a screen's beat leaves time for. */
const long = 25;

/** How many frames are left out after such a one. */
const left = 3;

/**
 * Tells of each frame of a movement whether to draw in it: where drawing takes longer than a frame, in one
 * of four, so that the page can be scrolled meanwhile.
 * @returns to be asked once a frame, with the frame's time in milliseconds
 */
export function throttleFrames(): (now: number) => boolean {
  let [last, rests, drew] = [0, 0, false];
  return (now) => {
    if (drew && now - last > long) rests = left;
    last = now;
    drew = rests === 0;
    if (!drew) rests -= 1;
    return drew;
  };
}

/**
 * Draws a movement at each frame that `throttleFrames` allows, from its beginning to its end.
 * @param duration milliseconds; 0 makes it a jump, drawn at once
 * @param draw is given the part of the time that has passed, 0 to 1
 * @returns how to stop it where it is
 */
export function animate(duration: number, draw: (part: number) => void): () => void {
  if (duration <= 0) {
    draw(1);
    return () => undefined;
  }
  let began: number | undefined;
  const isDue = throttleFrames();
  let frame = requestAnimationFrame(function step(now) {
    began ??= now;
    const part = Math.min(1, (now - began) / duration);
    const drew = isDue(now);
    if (drew) draw(part);
    if (part < 1 || !drew) frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}
