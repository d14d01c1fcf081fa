/**
 * Calls back when the next frames have been painted; in a page out of sight, when it is seen again.
 * @param frames how many, from 1
 * @returns how to call it off
 */
export function afterPaint(call: () => void, frames = 1): () => void {
  let [frame, timer]: [number, ReturnType<typeof setTimeout> | undefined] = [0, undefined];
  const wait = (left: number) => {
    frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        if (left > 1) wait(left - 1);
        else call();
      });
    });
  };
  wait(frames);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
