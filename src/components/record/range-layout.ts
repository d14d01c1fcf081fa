import { scaleLinear, scaleLog } from 'd3-scale';
import { ticksOf, type Tick } from '../../chart/axis.ts';
import { powersOfTen } from '../../chart/scale.ts';
import { isTenfold, type StatedValue, type ValueRange } from '../../ledger/record/other-values.ts';

/** A value on the line: its place, and which way the truth may lie from it where its source says so. */
interface RangeMark {
  /** Per cent of the line's width. */
  at: number;
  /** `more` for “at least”, `less` for “at most” and “nearly”, `near` for “about”, `exact` otherwise. */
  kind: 'exact' | 'near' | 'more' | 'less';
}

/** The values of a record on one line. */
export interface RangeLayout {
  marks: readonly RangeMark[];
  ticks: readonly Tick[];
  /** Whether each step of the line is ten times the one before. */
  tens: boolean;
}

/** Where the line's values begin and end, per cent of its width: labels below its ends need room. */
const ends = [8, 92];

/** Ticks of an even line, about. */
const about = 3;

/** Ticks of a line of tens, at most. */
const most = 4;

const kinds: Readonly<Record<StatedValue['bound'], RangeMark['kind']>> = {
  exactly: 'exact',
  about: 'near',
  'at-least': 'more',
  'at-most': 'less',
  nearly: 'less',
};

function tensOf({ least, most: largest }: ValueRange) {
  const scale = scaleLog()
    .domain([10 ** Math.floor(Math.log10(least)), 10 ** Math.ceil(Math.log10(largest))])
    .range(ends);
  const powers = powersOfTen(scale);
  const every = Math.ceil((powers.length - 1) / (most - 1));
  return { scale, values: powers.filter((_, index) => index % every === 0) };
}

function evenOf({ least, most: largest }: ValueRange) {
  const scale = scaleLinear()
    .domain([Math.min(0, least), Math.max(0, largest)])
    .nice(about)
    .range(ends);
  return { scale, values: scale.ticks(about) };
}

/**
 * Sets the values of a record on one line: from zero in even steps, or in steps of ten where they differ by as much.
 * @param write the label of a tick
 */
export function layoutRange(range: ValueRange, write: (value: number) => string): RangeLayout {
  const tens = isTenfold(range);
  const { scale, values } = tens ? tensOf(range) : evenOf(range);
  const place = (value: number) => Number(scale(value).toFixed(2));
  return {
    marks: range.values.map(({ value, bound }) => ({ at: place(value), kind: kinds[bound] })),
    ticks: ticksOf(values, place, write),
    tens,
  };
}
