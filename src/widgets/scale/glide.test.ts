import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Glide } from './glide.ts';

const values = fc.integer({ min: 0, max: 1_000_000_000 });
const times = fc.integer({ min: 0, max: 5000 });

test('begins where it is put, ends where it is sent, and stays between', () => {
  fc.assert(
    fc.property(values, values, times, times, (from, to, duration, after) => {
      const glide = new Glide(from);
      expect(glide.at(100)).toBe(from);
      glide.towards(to, 1000, duration);
      const now = glide.at(1000 + after);
      expect(now).toBeGreaterThanOrEqual(Math.min(from, to));
      expect(now).toBeLessThanOrEqual(Math.max(from, to));
      expect(glide.at(1000 + duration)).toBe(to);
    }),
  );
});

test('turns from where it is when it is sent elsewhere on the way', () => {
  fc.assert(
    fc.property(values, values, values, times, (from, to, other, after) => {
      const glide = new Glide(from);
      glide.towards(to, 0, 5000);
      const before = glide.at(after);
      glide.towards(other, after, 5000);
      expect(glide.at(after)).toBe(other === to ? before : before);
    }),
  );
});
