import type { Locale } from '../../i18n/locales.ts';
import type { Description, Inputs, Table } from '../define.ts';

/** The event by which a frame says that nothing of its drawing can be shown any more. */
export const drawingLost = 'drawing-lost';

/** The words a frame needs, in the page's language. */
interface FrameWords {
  table: string;
  download: string;
  embed: string;
  cite: string;
  source: string;
  crashed: string;
  still: string;
  /** Opens the controls that are folded away. */
  allControls: string;
  /** Opens the sentences that are folded away. */
  more: string;
}

/** What the page that shows a widget tells its frame. */
export interface HostContext {
  locale: Locale;
  words: FrameWords;
  /** Who the figure's numbers come from, in one line. */
  sources: string;
  /** Address of the widget's own page. */
  page: string;
  /** Address of the list of facts; a fact's id and a slash behind it is its record. */
  facts: string;
  /** The level of the figure's title in the page's outline; `p` keeps it out of it. */
  heading: 'h1' | 'h2' | 'h3' | 'p';
  /** The id of an element whose `data-query` sets the widget whenever it is set, beside the reader: words in prose do. */
  driver?: string;
  /** Whether only what is seen is drawn: what is folded away, and the table, come when it wakes. */
  asleep?: boolean;
  /** Whether it stands in prose: a drawing, two knobs, and everything else folded away. */
  compact?: boolean;
  /** Whether the page's own address is read at the start and kept up to date. */
  addressed: boolean;
  /**
   * The id of the stage that drives the widget: an element whose `data-query` is the state to show, now
   * and whenever it changes. Absent where the reader drives it; on a stage there are no controls.
   */
  stage?: string;
}

/** What every `Widget.svelte` takes: the same whatever the widget. */
export interface WidgetProps<L = unknown> {
  /** The facts, data and labels that its manifest lists. */
  inputs: Inputs<L>;
  /** The state to begin with, in the state language. */
  start: string;
  host: HostContext;
}

/** What a widget takes from `English.svelte` or `Chinese.svelte`, which brings the sentences of its language. */
export interface SpokenProps<L, W> extends WidgetProps<L> {
  sentences: W;
}

/** What a living widget shows now, in words and in numbers. */
export interface Shown {
  description: Description;
  table: Table;
}

/** The event `take`, by which a page asks a living widget’s frame for what it shows: the frame calls its detail with it. */
export type TakeEvent = CustomEvent<(shown: Shown) => void>;
