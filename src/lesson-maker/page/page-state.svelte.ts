import { SvelteMap } from 'svelte/reactivity';
import { afterPaint } from '../../motion/after-paint.ts';
import { frameOf, readFrame, watchFrame, type FrameNow } from './watch-frame.ts';

/** What the widget on this page shows now. */
export interface PageState {
  /** Its state in the state language. */
  readonly query: string;
  /** Its finding, as the figure’s title says it. */
  readonly title: string;
  /** What the title said of a state that the widget has shown; empty of another. */
  titleOf(query: string): string;
}

/** How many frames a state stands before its title is its own. */
const settled = 4;

/** Follows the widget that the page belongs to; call it while a component is made. */
export function followWidget(): PageState {
  const frame = frameOf(document);
  let now = $state.raw(readFrame(frame));
  const titles = new SvelteMap([[now.query, now.title]]);
  $effect(() => {
    if (!frame) return;
    let forget: (() => void) | undefined;
    const hear = (heard: FrameNow) => {
      now = heard;
      forget?.();
      forget = afterPaint(() => titles.set(now.query, now.title), settled);
    };
    const end = watchFrame(frame, hear);
    hear(readFrame(frame));
    return () => {
      forget?.();
      end();
    };
  });
  return {
    get query() {
      return now.query;
    },
    get title() {
      return now.title;
    },
    titleOf: (query) => (query === now.query ? now.title : (titles.get(query) ?? '')),
  };
}
