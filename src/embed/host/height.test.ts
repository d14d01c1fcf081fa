import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announceHeight, heightMessages } from './height.ts';

/** A capsule in WordPress, as far as heights and messages go; the observer is silent until it is called. */
function framed() {
  const listeners: ((event: unknown) => void)[] = [];
  const above = { postMessage: vi.fn() };
  let observe = () => {};
  vi.stubGlobal('parent', above);
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('location', { hash: '#?secret=abc', search: '?days=3&childId=my-chart' });
  vi.stubGlobal('addEventListener', (_: string, listener: (event: unknown) => void) => {
    listeners.push(listener);
  });
  class Observer {
    constructor(changed: () => void) {
      observe = changed;
    }
    observe() {}
  }
  vi.stubGlobal('ResizeObserver', Observer);
  const content = { height: 400.2, getBoundingClientRect: () => ({ height: content.height }) };
  return {
    above,
    grow(height: number) {
      content.height = height;
      observe();
    },
    send(data: unknown, source: unknown = above) {
      for (const listener of listeners) listener({ data, source, origin: 'https://host.example' });
    },
    announce() {
      announceHeight('scale', content as unknown as Element);
    },
    /** The heights WordPress was told since this was last asked. */
    heights() {
      const told = above.postMessage.mock.calls.map(
        ([message]) => message as { message?: string; value?: number },
      );
      above.postMessage.mockClear();
      return told.filter(({ message }) => message === 'height').map(({ value }) => value);
    },
  };
}

describe('the height', () => {
  let capsule: ReturnType<typeof framed>;
  beforeEach(() => {
    capsule = framed();
    capsule.announce();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('is told at once, where no observer calls because the frame is out of sight', () => {
    expect(capsule.heights()).toEqual([401]);
  });

  test('is told in pym’s words under the name that pym gave the frame', () => {
    expect(capsule.above.postMessage.mock.calls.map(([message]) => message as unknown)).toContain(
      'pymxPYMxmy-chartxPYMxheightxPYMx401',
    );
    expect(heightMessages('scale', 9, { hash: '', search: '' })).toContain(
      'pymxPYMxscalexPYMxheightxPYMx9',
    );
  });

  test('is told when it has changed, and not otherwise', () => {
    capsule.heights();
    capsule.grow(400.6);
    expect(capsule.heights()).toEqual([]);
    capsule.grow(500);
    expect(capsule.heights()).toEqual([500]);
  });

  test('is told again to a page that listens late, and to nobody else', () => {
    capsule.heights();
    capsule.send({ message: 'ready', secret: 'abc' });
    expect(capsule.heights()).toEqual([401]);
    capsule.send({ message: 'ready' }, {});
    capsule.send('slide:start');
    expect(capsule.heights()).toEqual([]);
  });

  test('is told to nobody at the top', () => {
    const { above, announce } = framed();
    vi.stubGlobal('parent', globalThis);
    announce();
    expect(above.postMessage).not.toHaveBeenCalled();
  });
});
