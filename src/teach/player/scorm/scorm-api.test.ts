import { describe, expect, test } from 'vitest';
import { findApi, type ApiPlace, type ScormApi } from './scorm-api.ts';

describe('the search for the LMS', () => {
  const api = {} as ScormApi;
  /** A window so many frames below one that has the interface. */
  const below = (depth: number, top: ApiPlace): ApiPlace =>
    depth === 0 ? top : { parent: below(depth - 1, top) };

  test('goes up twelve windows and no farther', () => {
    expect(findApi({ API: api })).toBe(api);
    expect(findApi(below(12, { API: api }))).toBe(api);
    expect(findApi(below(13, { API: api }))).toBeUndefined();
  });

  test('ends at a window that is its own parent, and asks the opener of any window on the way', () => {
    const top: ApiPlace = {};
    top.parent = top;
    expect(findApi(top)).toBeUndefined();
    top.opener = below(2, { API: api });
    expect(findApi(below(3, top))).toBe(api);
  });

  test('survives windows that refuse to tell', () => {
    const shut = {
      get API(): never {
        throw new DOMException('', 'SecurityError');
      },
      get opener(): never {
        throw new DOMException('', 'SecurityError');
      },
      parent: { API: api },
    };
    expect(findApi({ parent: shut })).toBe(api);
    const closed = { ...below(1, {}) };
    Object.defineProperty(closed, 'parent', {
      get() {
        throw new DOMException('', 'SecurityError');
      },
    });
    expect(findApi(closed)).toBeUndefined();
  });
});
