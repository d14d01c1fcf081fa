import { afterEach, expect, test, vi } from 'vitest';
import { glide } from './glide.ts';

afterEach(() => vi.unstubAllGlobals());

/** Frames that come when they are told to. */
function frames() {
  const waiting = new Map<number, FrameRequestCallback>();
  let next = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    waiting.set(++next, callback);
    return next;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => waiting.delete(id));
  return (now: number) => {
    const callbacks = [...waiting.values()];
    waiting.clear();
    for (const callback of callbacks) callback(now);
    return waiting.size;
  };
}

test('goes one way, ends where it should, and then rests', () => {
  const frame = frames();
  const seen: number[] = [];
  glide(0, 1, 60, (value) => seen.push(value));
  for (const now of [1000, 1020, 1040, 1060]) frame(now);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen[0]).toBe(0);
  expect(seen.at(-1)).toBe(1);
  expect(seen).toHaveLength(4);
  expect(frame(1400)).toBe(0);
});

test('jumps where there is to be no motion', () => {
  const seen: number[] = [];
  glide(0, 1, 0, (value) => seen.push(value));
  expect(seen).toEqual([1]);
});

test('can be stopped on the way', () => {
  const frame = frames();
  const seen: number[] = [];
  const stop = glide(1, 0, 300, (value) => seen.push(value));
  frame(0);
  stop();
  frame(100);
  expect(seen).toEqual([1]);
});
