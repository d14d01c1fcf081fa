import { onMount } from 'svelte';
import type { StateLanguage } from '../../state/state.ts';
import { readAddress, writeAddress } from './address.ts';
import { followStage } from './stage.ts';
import type { Surroundings } from './frame.ts';

/** How long a state stands before the address names it, in milliseconds: changing it is slow, and browsers allow few changes a second. */
const settled = 200;

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
 * where the page is the widget's own, and keeps that address in step; on a stage it follows the stage.
 * Call it while a component is made.
 * @param moved told of each state that the stage asks for, after it is held, and of the one before it
 */
export function holdState<S>(
  language: StateLanguage<S>,
  start: string,
  around: Surroundings,
  moved?: (state: S, before: S) => void,
): HeldState<S> {
  let state = $state.raw(language.parse(start));
  let alive = $state(false);
  const query = $derived(language.print(state));
  onMount(() => {
    state = readAddress(around, language) ?? state;
    alive = true;
    return followStage(around, (query) => {
      if (query === language.print(state)) return;
      const before = state;
      state = language.parse(query);
      moved?.(state, before);
    });
  });
  $effect(() => {
    if (!alive) return;
    const rest = query;
    const timer = setTimeout(() => writeAddress(around, language, rest), settled);
    return () => clearTimeout(timer);
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
