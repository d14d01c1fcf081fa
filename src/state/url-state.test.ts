import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { choice, number } from './parameter.ts';
import { declareState } from './state.ts';
import { readUrlState, writeUrlState } from './url-state.ts';

const language = declareState({
  read: choice(['count', 'time'], 'count'),
  zoom: number({ min: 0, max: 4, fallback: 0 }),
});
const [own, framed] = [{ addressed: true }, { addressed: false }];

interface Given {
  start?: string;
  hash?: string;
  refuses?: boolean;
}

/** Stands a page in for the browser's. @returns the addresses that it was given */
function page(search: string, { start, hash = '', refuses = false }: Given = {}): string[] {
  const given: string[] = [];
  vi.stubGlobal('location', { pathname: '/widgets/scale/', search, hash });
  vi.stubGlobal('document', { documentElement: { dataset: start === undefined ? {} : { start } } });
  vi.stubGlobal('history', {
    state: 'kept',
    replaceState(state: unknown, title: string, address: string) {
      if (refuses) throw new DOMException('no', 'SecurityError');
      expect([state, title]).toEqual(['kept', '']);
      given.push(address);
    },
  });
  return given;
}
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the state that an address asks for', () => {
  test.each([
    ['?zoom=3', undefined, { read: 'count', zoom: 3 }],
    ['', 'zoom=2', { read: 'count', zoom: 2 }],
    ['?zoom=3', 'zoom=2', { read: 'count', zoom: 3 }],
    ['', undefined, undefined],
    ['', '', undefined],
  ])('“%s” in a page made for “%s”', (search, start, state) => {
    page(search, start === undefined ? {} : { start });
    expect(readUrlState(own, language)).toEqual(state);
    expect(readUrlState(framed, language)).toBeUndefined();
  });
});

describe('an address kept in step', () => {
  const others = fc.dictionary(fc.stringMatching(/^[a-y]{5,8}$/), fc.string(), { maxKeys: 3 });

  test('has the state, and of what stood there everything else', () => {
    fc.assert(
      fc.property(others, fc.nat(4), fc.nat(4), (rest, before, after) => {
        const search = new URLSearchParams({ zoom: String(before), ...rest, read: 'time' });
        const given = page(`?${search}`, { hash: '#table' });
        const query = language.print({ read: 'count', zoom: after });
        writeUrlState(own, language, query);
        const [written = ''] = given;
        const { pathname, searchParams, hash } = new URL(written, 'https://c.example');
        expect([pathname, hash]).toEqual(['/widgets/scale/', '#table']);
        const expected = { ...(after > 0 ? { zoom: String(after) } : {}), ...rest };
        expect(Object.fromEntries(searchParams)).toEqual(expected);
        expect(written.includes('?')).toBe(searchParams.size > 0);
        expect(written).not.toContain('&&');
      }),
    );
  });

  test('is the bare page in the start state', () => {
    const given = page('?zoom=3');
    writeUrlState(own, language, '');
    expect(given).toEqual(['/widgets/scale/']);
  });

  test('is left alone in a frame, and nothing breaks where it may not change', () => {
    const given = page('?zoom=3');
    writeUrlState(framed, language, 'zoom=1');
    expect(given).toEqual([]);
    page('', { refuses: true });
    expect(() => {
      writeUrlState(own, language, 'zoom=1');
    }).not.toThrow();
  });
});
