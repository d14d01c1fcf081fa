import { describe, expect, test } from 'vitest';
import { conclude, type Piece, type Side, type Weight } from './conclusion.ts';

const piece = (side: Side, weight: Weight): Piece => ({ side, weight });

describe('from weights follows', () => {
  test('the number for which something decides, whatever else is said', () => {
    expect(
      conclude([
        piece('reported', 'decides'),
        piece('reported', 'against'),
        piece('printed', 'supports'),
      ]),
    ).toEqual({ kind: 'decided', side: 'reported' });
    expect(conclude([piece('printed', 'decides')])).toEqual({ kind: 'decided', side: 'printed' });
  });

  test('a contradiction where something decides for each', () => {
    expect(conclude([piece('printed', 'decides'), piece('reported', 'decides')])).toEqual({
      kind: 'contradiction',
    });
  });

  test('the number that is supported where the other is not', () => {
    expect(conclude([piece('printed', 'supports'), piece('reported', 'little')])).toEqual({
      kind: 'leans',
      side: 'printed',
    });
  });

  test('the number with nothing against it where both are supported', () => {
    const both = [piece('printed', 'supports'), piece('reported', 'supports')];
    expect(conclude(both)).toEqual({ kind: 'open' });
    expect(conclude([...both, piece('printed', 'against')])).toEqual({
      kind: 'leans',
      side: 'reported',
    });
  });

  test('nothing, where support stands beside an objection and the other has neither', () => {
    expect(conclude([piece('printed', 'supports'), piece('printed', 'against')])).toEqual({
      kind: 'open',
    });
  });

  test('nothing from an objection alone', () => {
    expect(conclude([piece('printed', 'against')])).toEqual({ kind: 'open' });
    expect(conclude([])).toEqual({ kind: 'open' });
  });

  test('the same from ten pieces as from one of their kind: they are not counted', () => {
    const one = [piece('printed', 'supports'), piece('reported', 'supports')];
    const many = Array.from({ length: 9 }, () => piece('printed', 'supports'));
    expect(conclude([...one, ...many])).toEqual(conclude(one));
  });
});
