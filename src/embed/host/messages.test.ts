import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ledger } from '../../ledger/site-ledger.ts';
import { inputsOf, widgets } from '../../widget/registry.ts';
import { answerParent, heardIn } from './messages.ts';
import { deckMessage } from './slides.ts';
import { tell } from '../capsule/state-message.ts';

/** A page framed by another, as far as messages go. */
function framed() {
  const listeners: ((event: unknown) => void)[] = [];
  const above = { postMessage: vi.fn() };
  vi.stubGlobal('parent', above);
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('addEventListener', (_: string, listener: (event: unknown) => void) => {
    listeners.push(listener);
  });
  const send = (data: unknown, source: unknown, origin = 'https://host.example') => {
    for (const listener of listeners) listener({ data, source, origin });
  };
  return { above, send };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const state = { type: '980-million-checks/state', id: 'x', query: 'a=1', measures: {} } as const;
const ask = { type: '980-million-checks/ask' };

describe('messages from the page around', () => {
  test('mean nothing unless they have the right shape', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(heardIn(data)).toBeUndefined();
      }),
    );
    const ready = { message: 'ready', secret: 'abc' };
    expect([ask, 'slide:start', 'slide:stop', ready].map(heardIn)).toEqual([
      'ask',
      'start',
      'stop',
      'ready',
    ]);
  });

  test('are answered to the parent that asked, at its own origin', () => {
    const { above, send } = framed();
    answerParent(() => state);
    expect(above.postMessage).not.toHaveBeenCalled();
    send(ask, above);
    expect(above.postMessage.mock.calls).toEqual([[state, 'https://host.example']]);
    send(ask, above, 'null');
    expect(above.postMessage.mock.lastCall).toEqual([state, '*']);
  });

  test('of others, and other messages, are not answered', () => {
    const { above, send } = framed();
    answerParent(() => state);
    send(ask, { postMessage: vi.fn() });
    send(ask, null);
    send('slide:start', above);
    send({ type: 'ask' }, above);
    expect(above.postMessage).not.toHaveBeenCalled();
  });

  test('are not heard at the top', () => {
    const { send, above } = framed();
    vi.stubGlobal('parent', globalThis);
    answerParent(() => state);
    send(ask, globalThis);
    expect(above.postMessage).not.toHaveBeenCalled();
  });
});

const handedOn: readonly (readonly [key: string, code: number])[] = [
  ...[['PageDown', 34] as const, ['PageUp', 33] as const, [' ', 32] as const],
  ...[['n', 78] as const, ['P', 80] as const, ['b', 66] as const, ['.', 190] as const],
  ...[['Home', 36] as const, ['End', 35] as const, ['Escape', 27] as const, ['f', 70] as const],
];
const deckKeys: readonly (readonly [key: string, code: number, message: string | undefined])[] = [
  ['ArrowRight', 39, '{"method":"next"}'],
  ['ArrowLeft', 37, '{"method":"prev"}'],
  ['ArrowDown', 40, undefined],
  ['constructor', 0, undefined],
  ['a', 65, undefined],
  ...handedOn.map(
    ([key, code]) => [key, code, `{"method":"triggerKey","args":[${code}]}`] as const,
  ),
];

test.each(deckKeys)('a deck is told of the key %s (%d) as %s', (key, code, message) => {
  expect(deckMessage(key, code)).toBe(message);
});

test('every widget tells its state and finite measures that survive a message', () => {
  for (const manifest of widgets.values()) {
    const inputs = inputsOf(manifest, ledger, 'zh');
    const language = manifest.state(inputs);
    const found = new Set<string>();
    for (const { state: shown } of manifest.views(inputs)) {
      const query = language.print(shown);
      const told = tell(manifest, inputs, query);
      expect(told).toMatchObject({ id: manifest.id, query });
      expect(structuredClone(told)).toEqual(told);
      for (const [id, value] of Object.entries(told.measures)) {
        expect(Number.isFinite(value)).toBe(true);
        found.add(id);
      }
    }
    expect(found.size, manifest.id).toBeGreaterThan(0);
  }
});
