import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Size } from '../../../chart/box.ts';
import { rectangle } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { typeAt, type TypeSizes } from '../../../chart/type-scale.ts';
import { wrapText } from '../../../chart/text/wrap.ts';
import type { Inputs } from '../../../widget/define.ts';
import { runningOf, totalsAt, type Counter, type Moment } from '../model/totals.ts';
import type { PlatformsLabels } from '../words/labels.ts';
import type { PlatformsSentences } from '../words/type.ts';

/** One total as a bar, in pixels. */
interface Bar {
  counter: Counter;
  /** State bodies, trackers, and what was printed without anyone having counted it. */
  tone: 'platform' | 'state' | 'alleged';
  /** Baseline of number and name; where the name begins. */
  head: number;
  nameX: number;
  /** How thick it is, how long what was running, and the whole. */
  thick: number;
  running: number;
  whole: number;
  /** The whole and what was running as SVG path data, the outline drawn in by half its line. */
  outline: string;
  fill: string;
  number: string;
  name: string;
  /** What was counted, in lines, with their baselines. */
  lines: readonly { text: string; y: number }[];
}

/** The bars of a day's totals. */
export interface TotalsLayout {
  type: TypeSizes;
  bars: readonly Bar[];
}

const tones: Readonly<Partial<Record<Counter, Bar['tone']>>> = {
  regulators: 'state',
  'regulator-all': 'state',
  monitor: 'state',
  press: 'alleged',
};

/** Height of a line of small print, in parts of its size. */
const leading = 1.35;

/** A day's totals as bars on one scale, from nought to the largest; each has a row of the same height. */
export function layoutTotals(
  at: Moment,
  inputs: Inputs<PlatformsLabels>,
  sentences: PlatformsSentences,
  { width, height }: Size,
): TotalsLayout {
  const type = typeAt(width);
  const totals = totalsAt(at, inputs);
  const most = max(totals, ({ value }) => value) ?? 1;
  const along = scaleLinear([0, most], [0, width]);
  const rows = scaleBand(
    totals.map(({ counter }) => counter),
    [0, height],
  );
  const texts = totals.map((total) =>
    wrapText(sentences.counted[total.counter](total), { width, size: type.note }),
  );
  const lines = max(texts, ({ length }) => length) ?? 1;
  const [above, below] = [type.value * 1.15, type.note * (lines * leading + 0.5)];
  const thick = Math.min(type.value * 3, rows.bandwidth() - above - below - type.note * 0.6);
  const bars = totals.map((total, index): Bar => {
    const number = sentences.total(total);
    const top = rows(total.counter) ?? 0;
    const y = top + above;
    const whole = along(total.value);
    const running = total.counter === 'press' ? 0 : along(runningOf(total));
    return {
      counter: total.counter,
      tone: tones[total.counter] ?? 'platform',
      head: pixel(top + type.value * 0.85),
      nameX: pixel(textWidth(number, type.value, 'display') + type.note * 0.6),
      thick,
      running,
      whole,
      outline: rectangle({ x: 0.8, y: y + 0.8, width: whole - 1.6, height: thick - 1.6 }),
      fill: running > 0 ? rectangle({ x: 0, y, width: running, height: thick }) : '',
      number,
      name: inputs.labels.counters[total.counter],
      lines: (texts[index] ?? []).map((text, line) => ({
        text,
        y: pixel(y + thick + type.note * (1.2 + line * leading)),
      })),
    };
  });
  return { type, bars };
}
