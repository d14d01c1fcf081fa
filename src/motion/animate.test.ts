import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { animate } from './animate.ts';

afterEach(() => vi.unstubAllGlobals());

/** Plays a movement with frames of some lengths, each longer by as much when it was drawn in; one never ends. */
function played(duration: number, lengths: readonly number[], cost: number, stopAfter = Infinity) {
  let next: FrameRequestCallback | undefined;
  vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => {
    next = call;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    next = undefined;
  });
  const drawn: { frame: number; part: number }[] = [];
  let [now, frame] = [1000, 0];
  const stop = animate(duration, (part) => {
    drawn.push({ frame, part });
    now += cost;
  });
  for (; next && frame < 5000; frame++) {
    if (frame === stopAfter) stop();
    const call: FrameRequestCallback | undefined = next;
    next = undefined;
    now += lengths[frame % lengths.length] ?? 16;
    call?.(now);
  }
  return { drawn, frames: frame };
}

const lengths = fc.array(fc.integer({ min: 4, max: 60 }), { minLength: 1, maxLength: 9 });

test('a movement is drawn ever farther, and in the end whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), lengths, (duration, frames) => {
      const parts = played(duration, frames, 0).drawn.map(({ part }) => part);
      expect(parts.at(-1)).toBe(1);
      expect(parts[0]).toBe(0);
      for (const [index, part] of parts.entries())
        if (index > 0) expect(part).toBeGreaterThan(parts[index - 1] ?? 1);
    }),
  );
});

test('where drawing is quick every frame is drawn, where it is slow one of four', () => {
  const quick = played(360, [16.7], 0);
  expect(quick.drawn).toHaveLength(quick.frames);
  const slow = played(360, [16.7], 17).drawn.map(({ frame }) => frame);
  expect(slow).toEqual(slow.map((_, index) => 4 * index));
});

test('without duration it is drawn at once', () => {
  expect(played(0, [16], 0)).toEqual({ drawn: [{ frame: 0, part: 1 }], frames: 0 });
});

test('stopped, it stays where it is', () => {
  const { drawn } = played(360, [16], 0, 5);
  expect(drawn).toHaveLength(5);
  expect(drawn.at(-1)?.part).toBeLessThan(1);
});
