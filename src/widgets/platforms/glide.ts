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
  if (duration <= 0) {
    set(to);
    return () => undefined;
  }
  let began: number | undefined;
  let frame = requestAnimationFrame(function step(now) {
    began ??= now;
    const share = Math.min(1, (now - began) / duration);
    set(share === 1 ? to : from + (to - from) * (1 - (1 - share) ** 3));
    if (share < 1) frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}
