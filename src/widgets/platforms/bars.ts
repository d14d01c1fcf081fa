import { fontOf } from './chart.ts';
import { emsOf } from './place.ts';
import { runningOf, type Counter, type Total } from './totals.ts';

/** One total as a bar, in pixels. */
interface Bar {
  counter: Counter;
  /** State bodies, trackers, and what was printed without anyone having counted it. */
  tone: 'platform' | 'state' | 'alleged';
  /** Baseline of number and name; where the name begins. */
  head: number;
  nameX: number;
  y: number;
  height: number;
  /** Length of what was running, and of the whole. */
  running: number;
  whole: number;
  value: string;
  name: string;
  /** What was counted, in lines. */
  lines: readonly string[];
  /** Baseline of each line. */
  baselines: readonly number[];
}

/** The words of a bar. */
export interface BarWords {
  value: string;
  name: string;
  what: string;
}

/** Bars of a day's totals. */
export interface BarShapes {
  font: number;
  bars: readonly Bar[];
}

const tones: Readonly<Partial<Record<Counter, Bar['tone']>>> = {
  regulators: 'state',
  'regulator-all': 'state',
  monitor: 'state',
  press: 'alleged',
};

/** How many times a caption's size the number over a bar is written. */
const headSize = 1.7;

/** Breaks a text into lines of at most so many ems; Chinese breaks anywhere but before a stop. */
export function wrap(text: string, most: number): string[] {
  const words = text.match(/[⺀-鿿][，。；：、）」”]*|[^\s⺀-鿿]+\s*|\s+/g) ?? [];
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line && emsOf(line + word.trimEnd()) > most) lines.push(word);
    else lines[lines.length - 1] = line + word;
  }
  return lines.map((line) => line.trim());
}

/** Height in pixels that a row with so many lines needs. */
const rowHeight = (font: number, lines: number) => font * (headSize + 1.9 + lines * 1.35);

const linesIn = (width: number, words: readonly BarWords[]) =>
  words.map(({ what }) => wrap(what, width / fontOf(width)));

/** Height in pixels that the bars of some totals need at a width. */
export function barsHeight(words: readonly BarWords[], width: number): number {
  return Math.ceil(
    linesIn(width, words).reduce((sum, { length }) => sum + rowHeight(fontOf(width), length), 0),
  );
}

/**
 * A day's totals as bars on one scale, from nought to the largest.
 * @param words the words of each total, in the same order
 */
export function barShapes(
  totals: readonly Total[],
  words: readonly BarWords[],
  size: { width: number; height: number },
): BarShapes {
  const font = fontOf(size.width);
  const most = Math.max(...totals.map(({ value }) => value));
  const texts = linesIn(size.width, words);
  const spare = Math.max(0, size.height - barsHeight(words, size.width)) / totals.length;
  let top = 0;
  const bars = totals.map((total, index): Bar => {
    const { value = '', name = '' } = words[index] ?? {};
    const lines = texts[index] ?? [];
    const head = top + font * headSize * 0.85;
    const y = head + font * 0.5;
    const height = font * 0.95;
    const baselines = lines.map((_, line) => y + height + font * (1.2 + line * 1.35));
    top += rowHeight(font, lines.length) + spare;
    return {
      counter: total.counter,
      tone: tones[total.counter] ?? 'platform',
      head,
      nameX: emsOf(value) * font * headSize + font * 0.6,
      y,
      height,
      running: total.counter === 'press' ? 0 : (size.width * runningOf(total)) / most,
      whole: (size.width * total.value) / most,
      value,
      name,
      lines,
      baselines,
    };
  });
  return { font, bars };
}
