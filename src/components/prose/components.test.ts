import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers, keepAnswer, readAnswers } from '../answers/guess-storage.ts';
import { verdictOn } from '../answers/guess.ts';

const words = { exact: 'exact', near: 'near', high: 'high {factor}', low: 'low {factor}' };

describe('a verdict on a guess', () => {
  test('names the larger side and how many times', () => {
    expect(verdictOn(980, 98, words, 'en')).toBe('high 10');
    expect(verdictOn(9.8, 98, words, 'en')).toBe('low 10');
    expect(verdictOn(98, 98, words, 'en')).toBe('exact');
    expect(verdictOn(54.5, 54.77, words, 'en')).toBe('near');
    expect(verdictOn(1000, 0.39, words, 'zh')).toBe('high 2600');
    expect(verdictOn(0, 98, words, 'en')).toBe('low ∞');
    expect(verdictOn(5, -10, words, 'en')).toBe('high ∞');
  });

  test('is fair: a guess twice too high and one twice too low are equally far', () => {
    const amount = fc.double({ min: 0.01, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(amount, fc.double({ min: 1.1, max: 1000, noNaN: true }), (answer, factor) => {
        const far = (text: string) => text.split(' ')[1];
        expect(far(verdictOn(answer * factor, answer, words, 'en'))).toBe(
          far(verdictOn(answer, answer * factor, words, 'en')),
        );
      }),
    );
  });
});

describe('answers kept on the device', () => {
  afterEach(() => vi.unstubAllGlobals());

  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
  };

  test('come back, one beside the other, until they are forgotten', () => {
    vi.stubGlobal('localStorage', storage());
    expect(keepAnswer('a/b', 3)).toBe(true);
    keepAnswer('a/c', 4);
    expect(readAnswers()).toEqual({ 'a/b': 3, 'a/c': 4 });
    forgetAnswers();
    expect(readAnswers()).toEqual({});
  });

  test('whatever stands in the storage, reading gives numbers by name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const odd = storage();
        odd.setItem('980-million-checks/answers', text);
        vi.stubGlobal('localStorage', odd);
        expect(Object.values(readAnswers()).every((value) => typeof value === 'number')).toBe(true);
      }),
    );
  });

  test('a device that throws keeps nothing and breaks nothing', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(readAnswers()).toEqual({});
    expect(keepAnswer('a/b', 1)).toBe(false);
    expect(() => {
      forgetAnswers();
    }).not.toThrow();
  });
});
