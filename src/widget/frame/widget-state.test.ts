import { expect, test } from 'vitest';
import { choice, number } from '../../state/parameter.ts';
import { declareState } from '../../state/state.ts';
import type { HostContext } from './frame.ts';
import { createWidgetState } from './widget-state.svelte.ts';

const language = declareState(
  {
    view: choice(['guess', 'other'], 'guess'),
    drawn: number({ min: 0, max: 9, fallback: 0 }),
  },
  // Only one of the views shows what was drawn.
  (state) => (state.view === 'guess' ? state : { ...state, drawn: 0 }),
);
const host = { addressed: false } as HostContext;

test('what was set is found again after another view, which neither shows nor prints it', () => {
  const held = createWidgetState(language, 'drawn=7', host);
  held.change({ view: 'other' });
  expect(held.state).toEqual({ view: 'other', drawn: 0 });
  expect(held.query).toBe('view=other');
  held.change({ view: 'guess' });
  expect(held.state).toEqual({ view: 'guess', drawn: 7 });
  expect(held.query).toBe('drawn=7');
});

test('a state set whole replaces what was there', () => {
  const held = createWidgetState(language, 'drawn=7', host);
  held.state = { view: 'other', drawn: 3 };
  held.state = { view: 'guess', drawn: 1 };
  expect(held.query).toBe('drawn=1');
});
