import { onMount } from 'svelte';
import type { StateLanguage } from '../../state/state.ts';
import { readAddress, writeAddress } from './address.ts';
import type { Surroundings } from './frame.ts';

/** A widget's state, held for as long as the widget lives. */
export interface HeldState<S> {
  /** The state; set a new one to change it. */
  state: S;
  /** The state in the state language. */
  readonly query: string;
  /** Whether the widget has come alive in a browser. */
  readonly alive: boolean;
}

/**
 * Holds a widget's state: begins with what the author wrote, or with what the page's address asks for
 * where the page is the widget's own, and keeps that address in step. Call it while a component is made.
 */
export function holdState<S>(
  language: StateLanguage<S>,
  start: string,
  around: Surroundings,
): HeldState<S> {
  let state = $state.raw(language.parse(start));
  let alive = $state(false);
  const query = $derived(language.print(state));
  onMount(() => {
    state = readAddress(around, language) ?? state;
    alive = true;
  });
  $effect(() => {
    if (alive) writeAddress(around, language, query);
  });
  return {
    get state() {
      return state;
    },
    set state(next) {
      state = language.tidy(next);
    },
    get query() {
      return query;
    },
    get alive() {
      return alive;
    },
  };
}
