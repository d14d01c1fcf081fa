import { expect, test } from 'vitest';
import { ledger } from '../../ledger/site-ledger.ts';
import type { HostContext } from '../../widget/frame/frame.ts';
import { createWidgetState } from '../../widget/frame/widget-state.svelte.ts';
import { inputsOf, widget } from '../../widget/registry.ts';
import { stateLanguage } from './state.ts';

const language = stateLanguage(inputsOf(widget('platforms'), ledger, 'en'));
const host = { addressed: false } as HostContext;

test('a drawn guess is still there after another view, which neither shows nor prints it', () => {
  const asked = 'ask=1&guess=50.200.900.1800.3200.4800.5600.4200.1400';
  const held = createWidgetState(language, asked, host);
  held.change({ see: 'volume' });
  expect(held.query).toBe('see=volume');
  expect(held.state.guess).toEqual(language.start.guess);
  held.change({ see: 'counts' });
  held.change({ see: 'platforms' });
  expect(held.query).toBe(asked);
});

test('steps of ten wait while the reader guesses', () => {
  const held = createWidgetState(language, 'scale=log', host);
  held.change({ ask: '1' });
  expect(held.query).toBe('ask=1');
  held.change({ ask: '0' });
  expect(held.query).toBe('scale=log');
});
