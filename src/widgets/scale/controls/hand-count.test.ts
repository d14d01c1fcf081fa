import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HandCount } from './hand-count.svelte.ts';

beforeEach(
  () => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }),
);
afterEach(() => void vi.useRealTimers());

test('a held hand counts two a second, and says so when it lets go', () => {
  const done = vi.fn();
  const hand = new HandCount(done);
  hand.press();
  expect(hand.counting).toEqual({ counted: 1, took: 0.5 });
  vi.advanceTimersByTime(5600);
  expect(hand.counting).toEqual({ counted: 12, took: 6 });
  hand.release();
  expect(hand.counting).toBeUndefined();
  expect(done).toHaveBeenCalledExactlyOnceWith({ counted: 12, took: 6 });
  vi.advanceTimersByTime(5000);
  expect(done).toHaveBeenCalledOnce();
});

test('a hand that taps counts at its own pace; after a rest it begins anew', () => {
  const done = vi.fn();
  const hand = new HandCount(done);
  for (let tap = 0; tap < 5; tap++) {
    hand.press();
    vi.advanceTimersByTime(100);
    hand.release();
    vi.advanceTimersByTime(100);
  }
  expect(done).toHaveBeenLastCalledWith({ counted: 5, took: 1.3 });
  vi.advanceTimersByTime(3000);
  hand.press();
  expect(hand.counting).toEqual({ counted: 1, took: 0.5 });
  hand.release();
  hand.release();
  expect(done).toHaveBeenCalledTimes(6);
});
