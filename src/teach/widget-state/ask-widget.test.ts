import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightIn, toldIn } from './ask-widget.ts';

describe('what a widget tells', () => {
  test('is taken only in its own shape', () => {
    const told = {
      type: '980-million-checks/state',
      id: 'scale',
      query: 'zoom=1',
      measures: { zoom: 1 },
    };
    expect(toldIn(told, 'scale')).toEqual({ query: 'zoom=1', measures: { zoom: 1 } });
    expect(toldIn(told, 'counting')).toBeUndefined();
    expect(toldIn({ ...told, measures: null }, 'scale')).toBeUndefined();
    expect(toldIn({ ...told, measures: { a: 'x', b: NaN, c: 2 } }, 'scale')?.measures).toEqual({
      c: 2,
    });
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(toldIn(data, 'scale')).toBeUndefined();
        expect(heightIn(data, 'scale')).toBeUndefined();
      }),
    );
    const height = { type: '980-million-checks/height', id: 'scale', height: 700 };
    expect(heightIn(height, 'scale')).toBe(700);
    expect(heightIn({ ...height, height: -1 }, 'scale')).toBeUndefined();
  });
});
