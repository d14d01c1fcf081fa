import { onMount } from 'svelte';
import type { StateLanguage } from '../../state/state.ts';
import { readUrlState, writeUrlState } from '../../state/url-state.ts';
import { followStage } from './follow-stage.ts';
import type { HostContext } from './frame.ts';

/** How long a state stands before the address names it, in milliseconds: changing it is slow, and browsers allow few changes a second. */
const settled = 200;

/** A widget's state, held for as long as the widget lives. */
export interface WidgetState<S> {
  /** The state; set a new one to change it whole. */
  state: S;
  /** Changes some of its parameters. What the others were set to is kept, even while the state does not show it. */
  change(part: Partial<S>): void;
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
export function createWidgetState<S>(
  language: StateLanguage<S>,
  start: string,
  host: HostContext,
  moved?: (state: S, before: S) => void,
): WidgetState<S> {
  // What was asked for, whole: a reader who looks at another view and comes back finds it as it was left.
  let asked = $state.raw(language.parse(start));
  const state = $derived(language.normalize(asked));
  let alive = $state(false);
  const query = $derived(language.print(state));
  onMount(() => {
    asked = readUrlState(host, language) ?? asked;
    alive = true;
    if (import.meta.env.CAPSULE) return undefined;
    return followStage(host, (query) => {
      if (query === language.print(state)) return;
      const before = state;
      asked = language.parse(query);
      moved?.(state, before);
    });
  });
  $effect(() => {
    if (!alive) return;
    const rest = query;
    const timer = setTimeout(() => writeUrlState(host, language, rest), settled);
    return () => clearTimeout(timer);
  });
  return {
    get state() {
      return state;
    },
    set state(next) {
      asked = next;
    },
    change(part) {
      asked = { ...asked, ...part };
    },
    get query() {
      return query;
    },
    get alive() {
      return alive;
    },
  };
}
