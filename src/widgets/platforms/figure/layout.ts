import { extent, max, min, pairs } from 'd3-array';
import { line } from 'd3-shape';
import { boxAround, type Point, type Size } from '../../../chart/box.ts';
import { boxesAlong } from '../../../chart/label-placement.ts';
import { circlePath } from '../../../chart/mark.ts';
import { pixel } from '../../../chart/pixel.ts';
import { figureWidth } from '../../../chart/type-scale.ts';
import { inFull } from '../../../i18n/numbers.ts';
import type { Inputs } from '../../../widget/define.ts';
import { countsOf, guessYears, seriesOf, volumesOf, type DataPoint } from '../model/counts.ts';
import { highestGuess, isEmptyGuess, mostGuess } from '../model/guess.ts';
import type { PlatformsState } from '../state.ts';
import type { PlatformsLabels } from '../words/labels.ts';
import type { PlatformsSentences } from '../words/type.ts';
import { layoutAxes, upright, type Axes, type Domains } from './axes.ts';
import { pointLabels } from './labels.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import {
  groupMarks,
  marksOf,
  restatementsPath,
  strokesOf,
  type MarkGroup,
  type PointMark,
  type Stroke,
} from './strokes.ts';

/** Heights of the drawing in pixels, on narrow figures and on wide ones. */
export const heights = [444, 480] as const;

/** A year of the reader's guess: where it stands, on the line of zero while it is not set. */
interface Handle {
  at: Point;
  isSet: boolean;
}

/** Everything a chart is drawn from. */
export interface ChartLayout {
  axes: Axes;
  strokes: readonly Stroke[];
  marks: readonly PointMark[];
  /** The marks as they are drawn: a path for each look. */
  markGroups: readonly MarkGroup[];
  /** What joins two counts of one day, as SVG path data. */
  restatements: string;
  labels: readonly PlacedLabel[];
  /** The reader's guess as SVG path data: its line, its handles, those of years not set, and the tracks they go on. */
  guess: { line: string; handles: string; unset: string; tracks: string } | undefined;
}

const guessLine = line<Handle>(
  ({ at }) => at[0],
  ({ at }) => at[1],
)
  .defined(({ isSet }) => isSet)
  .digits(1);

function handlesOf({ guess }: PlatformsState, years: readonly number[], { x, y }: Axes): Handle[] {
  return years.map((year, index) => {
    const value = guess[index] ?? null;
    return { at: [x(year), y(value ?? 0)], isSet: value !== null };
  });
}

function guessPaths(handles: readonly Handle[], { type, top, bottom }: Axes, asking: boolean) {
  const r = pixel(type.note * (asking ? 0.5 : 0.28));
  const circles = (isSet: boolean) =>
    handles
      .filter((handle) => handle.isSet === isSet)
      .map(({ at }) => circlePath(at, r))
      .join('');
  return {
    line: guessLine(handles) ?? '',
    handles: circles(true),
    unset: asking ? circles(false) : '',
    tracks: asking ? handles.map(({ at: [x] }) => upright(x, top, bottom)).join('') : '',
  };
}

function domainsOf(state: PlatformsState, points: readonly DataPoint[]): Domains {
  const [from = 0, to = 0] = extent(points, ({ time }) => time);
  const values = points.map(({ value }) => value).filter((value) => value > 0);
  const most = max([...values, highestGuess(state.guess)?.value ?? 0]) ?? 0;
  return {
    years: [Math.floor(from + 1e-6), Math.ceil(to - 1e-6)],
    most: state.ask === '1' ? mostGuess : most,
    // Counts begin at one platform; yuan at the power of ten below the smallest year.
    least: state.see === 'volume' ? (min(values) ?? 1) : 1,
    zero: state.see === 'platforms',
  };
}

/**
 * Lays out a state that is a chart over time.
 * @param blend 0 for even steps, 1 for steps of ten
 */
export function layoutChart(
  state: PlatformsState,
  inputs: Inputs<PlatformsLabels>,
  sentences: PlatformsSentences,
  size: Size,
  blend: number,
): ChartLayout {
  const [asking, volume] = [state.ask === '1', state.see === 'volume'];
  const write = (value: number) =>
    volume ? sentences.chart.yuan(value) : inFull(value, inputs.locale);
  const all = volume ? volumesOf(inputs) : countsOf(inputs);
  const axes = layoutAxes(domainsOf(state, all), size, blend, write);
  // A base with a single count makes no line: it is left to the table.
  const series = seriesOf(all).filter(({ points }) => points.length > 1);
  // Before a guess only the two ends are known: the first estimate, and the regulators' last count.
  const points = asking
    ? all.filter((_, index) => index === 0 || index === all.length - 1)
    : [...series.flatMap((one) => one.points), ...all.filter(({ flag }) => flag === 'one-source')];
  const strokes = asking ? [] : strokesOf(series, axes);
  const marks = marksOf(points, axes);
  const handles = handlesOf(state, guessYears(inputs), axes);
  const hasGuess = asking || !isEmptyGuess(state.guess);
  const guessed = pairs(handles).filter(([from, to]) => from.isSet && to.isSet);
  const drawn = [
    ...boxesAlong([
      ...strokes.map(({ corners }) => corners),
      ...guessed.map(([from, to]) => [from.at, to.at]),
    ]),
    ...[...marks, ...handles.filter(({ isSet }) => isSet || asking)].map(({ at }) =>
      boxAround(at, 6),
    ),
  ];
  const isNarrow = figureWidth(size.width) === 'narrow';
  return {
    axes,
    strokes,
    marks,
    markGroups: groupMarks(marks, axes.type.note),
    restatements: restatementsPath(points, axes),
    labels: placeLabels(pointLabels(state, inputs, sentences, isNarrow), axes, drawn),
    guess: hasGuess ? guessPaths(handles, axes, asking) : undefined,
  };
}
