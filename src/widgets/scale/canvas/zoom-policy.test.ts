import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isForField, wheelPower, type FieldStanding, type GestureEvent } from './zoom-policy.ts';

const middle: FieldStanding = { hasFocus: false, scale: 10, extent: [1, 100] };
const focused = { ...middle, hasFocus: true };
const none = { ctrlKey: false, metaKey: false };
const wheel = (deltaY: number, keys = {}): GestureEvent => ({
  type: 'wheel',
  deltaY,
  ...none,
  ...keys,
});
const touch = (fingers: number): GestureEvent => ({
  type: 'touchstart',
  touches: { length: fingers },
  ...none,
});
const press = (button: number, keys = {}): GestureEvent => ({
  type: 'mousedown',
  button,
  ...none,
  ...keys,
});

describe('the wheel', () => {
  test('scrolls the page until the field has focus, or Ctrl or ⌘ is held', () => {
    expect(isForField(wheel(100), middle)).toBe(false);
    expect(isForField(wheel(100), focused)).toBe(true);
    expect(isForField(wheel(100, { ctrlKey: true }), middle)).toBe(true);
    expect(isForField(wheel(-100, { metaKey: true }), middle)).toBe(true);
  });

  test('scrolls the page again at either end, and only outwards of it', () => {
    const out = { ...focused, scale: 1 };
    const near = { ...focused, scale: 100 };
    expect(isForField(wheel(100), out)).toBe(false);
    expect(isForField(wheel(-100), out)).toBe(true);
    expect(isForField(wheel(-100), near)).toBe(false);
    expect(isForField(wheel(100), near)).toBe(true);
  });

  test('zooms in upwards, and back by as much; a pinch counts tenfold; no event more than doubles', () => {
    const deltas = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    const modes = fc.constantFrom(0, 1, 2);
    fc.assert(
      fc.property(deltas, modes, fc.boolean(), (deltaY, deltaMode, ctrlKey) => {
        const power = wheelPower({ deltaY, deltaMode, ctrlKey });
        expect(Math.abs(power)).toBeLessThanOrEqual(1);
        expect(power * deltaY).toBeLessThanOrEqual(0);
        expect(wheelPower({ deltaY: -deltaY, deltaMode, ctrlKey })).toBeCloseTo(-power, 12);
      }),
    );
    expect(wheelPower({ deltaY: -100, deltaMode: 0, ctrlKey: false })).toBeCloseTo(0.2);
    expect(wheelPower({ deltaY: -6.5, deltaMode: 0, ctrlKey: true })).toBeCloseTo(0.13);
    expect(wheelPower({ deltaY: -3, deltaMode: 1, ctrlKey: false })).toBeCloseTo(0.15);
  });
});

test('one finger scrolls the page until the field has focus; two are the field’s', () => {
  expect(isForField(touch(1), middle)).toBe(false);
  expect(isForField(touch(2), middle)).toBe(true);
  expect(isForField(touch(1), focused)).toBe(true);
});

test('the main button drags, but not with Ctrl, which asks for a menu', () => {
  expect(isForField(press(0), middle)).toBe(true);
  expect(isForField(press(0, { ctrlKey: true }), middle)).toBe(false);
  expect(isForField(press(1), middle)).toBe(false);
  expect(isForField(press(2), focused)).toBe(false);
});
