import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { Tween } from './tween.svelte.ts';

afterEach(() => vi.unstubAllGlobals());

/** A clock that draws a frame when it is told to. */
function frames(): (now: number) => void {
  let next: FrameRequestCallback | undefined;
  vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => {
    next = call;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    next = undefined;
  });
  return (now) => {
    const call = next;
    next = undefined;
    call?.(now);
  };
}

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0);

test('it arrives exactly, and is never outside its way', () => {
  fc.assert(
    fc.property(number, number, fc.integer({ min: 20, max: 900 }), (from, to, duration) => {
      const draw = frames();
      const tween = new Tween(from);
      tween.to(to, duration);
      for (let now = 0; now <= duration + 40; now += 16) {
        draw(now);
        expect(tween.value).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-6);
        expect(tween.value).toBeLessThanOrEqual(Math.max(from, to) + 1e-6);
      }
      expect(tween.value).toBe(to);
      expect(tween.rests).toBe(true);
    }),
  );
});

test('sent elsewhere, it goes on from where it is; stopped, it stays', () => {
  const draw = frames();
  const tween = new Tween(0);
  tween.to(100, 400);
  for (let now = 0; now <= 96; now += 16) draw(now);
  const there = tween.value;
  expect(there).toBeGreaterThan(0);
  tween.to(0, 400);
  draw(112);
  expect(tween.value).toBeCloseTo(there, 0);
  tween.stop();
  draw(128);
  expect(tween.rests).toBe(true);
  tween.to(7, 0);
  expect(tween.value).toBe(7);
});
