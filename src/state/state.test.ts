import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, number, several } from './parameter.ts';
import { declareState } from './state.ts';

const language = declareState({
  read: choice(['count', 'time'], 'count'),
  zoom: number({ min: 0, max: 4, fallback: 0, decimals: 2 }),
  at: number({ min: 1, max: 980_000_000, fallback: 98_000_000 }),
  over: several(['a', 'b', 'c'], 2),
});

const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

const states = fc
  .integer({ min: 0, max: 4_294_967_295 })
  .map((seed) => language.sample(seeded(seed)));

describe('the state language', () => {
  test('any string is a state', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (text) => {
        const state = language.parse(text);
        expect(['count', 'time']).toContain(state.read);
        expect(state.zoom).toBeGreaterThanOrEqual(0);
        expect(state.zoom).toBeLessThanOrEqual(4);
        expect(Number.isInteger(state.at)).toBe(true);
        expect(state.over.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('a known name with any value is a state, and prints without the nonsense', () => {
    const names = fc.constantFrom('read', 'zoom', 'at', 'over', 'slides');
    fc.assert(
      fc.property(names, fc.string(), (name, value) => {
        const state = language.parse(`${name}=${encodeURIComponent(value.toWellFormed())}`);
        expect(language.parse(language.print(state))).toEqual(state);
      }),
    );
  });

  test('reading what was printed gives the state back', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(language.parse(language.print(state))).toEqual(state);
        expect(language.parse(`?${language.print(state)}`)).toEqual(state);
      }),
    );
  });

  test('printing what was read is the same for every spelling of a state', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = language.print(language.parse(text));
        expect(language.print(language.parse(once))).toBe(once);
      }),
    );
  });

  test('the start state prints as nothing, and nothing reads as the start state', () => {
    expect(language.print(language.start)).toBe('');
    expect(language.parse('')).toEqual(language.start);
  });

  test.each([
    ['zoom=5', 'zoom', 0],
    ['zoom=-1', 'zoom', 0],
    ['zoom=1e1', 'zoom', 0],
    ['zoom=NaN', 'zoom', 0],
    ['zoom=2.499', 'zoom', 2.5],
    ['at=0', 'at', 98_000_000],
    ['at=980000001', 'at', 98_000_000],
    ['at=007', 'at', 7],
    ['at=1', 'at', 1],
    ['at=980000000', 'at', 980_000_000],
    ['zoom=4', 'zoom', 4],
    ['zoom=1e0', 'zoom', 0],
    ['zoom=+1', 'zoom', 0],
    ['read=TIME', 'read', 'count'],
  ])('%s', (text, name, value) => {
    expect(language.parse(text)[name as keyof typeof language.start]).toBe(value);
  });

  test('a list keeps its order, its limit and each word once', () => {
    expect(language.parse('over=c,a,a,x').over).toEqual(['a', 'c']);
    expect(language.parse('over=a,b,c').over).toEqual(['a', 'b']);
    expect(language.print({ ...language.start, over: ['a', 'c'] })).toBe('over=a,c');
    expect(several(['one', 'two']).read('two,one')).toEqual(['one', 'two']);
  });

  test('a number out of bounds is printed as the bound, and nought without a sign', () => {
    expect(language.print({ ...language.start, zoom: 9, at: 1e12 })).toBe('zoom=4&at=980000000');
    expect(language.print({ ...language.start, at: -5 })).toBe('at=1');
    expect(Object.is(number({ min: -1, max: 1, fallback: 0 }).read('-0.4'), 0)).toBe(true);
  });

  test('what is drawn at random is all that there is', () => {
    const random = seeded(5);
    const drawn = Array.from({ length: 400 }, () => language.sample(random));
    expect(new Set(drawn.map(({ read }) => read)).size).toBe(2);
    expect(new Set(drawn.map(({ over }) => over.join())).size).toBe(7);
    expect(Math.min(...drawn.map(({ zoom }) => zoom))).toBeLessThan(0.1);
    expect(Math.max(...drawn.map(({ zoom }) => zoom))).toBeGreaterThan(3.9);
    expect(Math.max(...drawn.map(({ at }) => at))).toBeGreaterThan(9e8);
    expect(number({ min: 5, max: 9, fallback: 5 }).sample(() => 0.5)).toBe(7);
  });

  test('a fallback outside its own bounds is a mistake, one on a bound is none', () => {
    expect(() => number({ min: 1, max: 2, fallback: 3 })).toThrow('3 is out of bounds');
    expect(() => number({ min: 1, max: 2, fallback: 0 })).toThrow(RangeError);
    expect(number({ min: 1, max: 2, fallback: 2 }).fallback).toBe(2);
    expect(number({ min: 1, max: 2, fallback: 1 }).fallback).toBe(1);
    expect(() => choice(['a'], 'b' as 'a')).toThrow('“b” is not among');
  });
});
