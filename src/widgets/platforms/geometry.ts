import type { Inputs } from '../../widget/define.ts';
import {
  boxesOf,
  groundOf,
  marksOf,
  pathOf,
  restatementsOf,
  strokesOf,
  type Ground,
  type Mark,
  type Restatement,
  type Stroke,
} from './chart.ts';
import { highestGuess, mostGuess } from './guess.ts';
import { guessYears, highest, linesOf, pointsOf, volumeOf, type Point } from './model.ts';
import { emsOf, placeLabels, type Label, type LabelWish } from './place.ts';
import type { PlatformsState } from './state.ts';

/** A label as words have it: it speaks of a moment and a value, wherever these come to stand. */
export type Caption = Omit<LabelWish, 'x' | 'y'> & { time: number; at: number };

/** The room a drawing has, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The words a chart is drawn with. */
export interface ChartWords {
  captions: readonly Caption[];
  tick: (value: number) => string;
}

/** A reader's guess, drawn. */
interface GuessShapes {
  /** Runs of neighbouring years that are set: their corners, and all of them as SVG path data. */
  runs: readonly { corners: readonly (readonly [x: number, y: number])[] }[];
  d: string;
  /** One for each year: where it stands, on the ground line while it is not set. */
  handles: readonly { year: number; x: number; y: number; set: boolean }[];
}

/** Everything a chart is drawn from. */
export interface ChartShapes {
  ground: Ground;
  strokes: readonly Stroke[];
  marks: readonly Mark[];
  restatements: readonly Restatement[];
  labels: readonly Label[];
  guess: GuessShapes | undefined;
}

function guessShapes(state: PlatformsState, years: readonly number[], ground: Ground): GuessShapes {
  const handles = years.map((year, index) => {
    const value = state.guess[index] ?? null;
    return { year, x: ground.time.x(year), y: ground.value.y(value ?? 0), set: value !== null };
  });
  const runs = handles.reduce<[number, number][][]>((found, { x, y, set }, index) => {
    if (!set) return found;
    const joined = index > 0 && handles[index - 1]?.set;
    return joined
      ? [...found.slice(0, -1), [...(found.at(-1) ?? []), [x, y]]]
      : [...found, [[x, y]]];
  }, []);
  return { runs: runs.map((corners) => ({ corners })), d: runs.map(pathOf).join(''), handles };
}

/** Years from the first to the last of some points, whole. */
function yearsOf(points: readonly Point[]): [number, number] {
  const times = points.map(({ time }) => time);
  return [Math.floor(Math.min(...times) + 1e-6), Math.ceil(Math.max(...times) - 1e-6)];
}

/**
 * The ground a state's chart stands on.
 * @param blend 0 for even steps, 1 for steps of ten
 */
export function groundFor(
  state: PlatformsState,
  inputs: Inputs,
  size: Size,
  tick: ChartWords['tick'],
  blend: number,
): Ground {
  const points = state.see === 'volume' ? volumeOf(inputs) : pointsOf(inputs);
  const values = points.map(({ value }) => value).filter((value) => value > 0);
  const record = highest(points).value;
  const guessed = highestGuess(state.guess)?.value ?? 0;
  const max = state.ask === '1' ? mostGuess : Math.max(record, guessed);
  return groundOf({
    size,
    years: yearsOf(points),
    // Counts begin at one platform; yuan at the power of ten below the smallest year.
    room: {
      max,
      least: state.see === 'volume' ? Math.min(...values) : 1,
      zero: state.see === 'platforms',
      blend,
    },
    tick,
    ems: emsOf,
  });
}

/** The two numbers that are known before a guess: the first estimate, and the regulators' last count. */
function anchorsOf(points: readonly Point[]): Point[] {
  return [points[0], points.at(-1)].filter((point) => point !== undefined);
}

/**
 * The shapes of a state that is a chart over time.
 * @param blend 0 for even steps, 1 for steps of ten
 */
export function chartShapes(
  state: PlatformsState,
  inputs: Inputs,
  size: Size,
  { captions, tick }: ChartWords,
  blend: number,
): ChartShapes {
  const ground = groundFor(state, inputs, size, tick, blend);
  const all = state.see === 'volume' ? volumeOf(inputs) : pointsOf(inputs);
  const asking = state.ask === '1';
  // A base with a single count makes no line: it is left to the table.
  const lines = linesOf(all).filter(({ points }) => points.length > 1);
  const loose = all.filter(({ flag }) => flag === 'one-source');
  const points = asking ? anchorsOf(all) : [...lines.flatMap((line) => line.points), ...loose];
  const strokes = asking ? [] : strokesOf(lines, ground);
  const marks = marksOf(points, ground);
  const guessed = asking || state.guess.some((value) => value !== null);
  const guess = guessed ? guessShapes(state, guessYears(inputs), ground) : undefined;
  const handles = (guess?.handles ?? []).filter(({ set }) => set || asking);
  const wishes = captions.map(({ time, at, ...rest }) => ({
    ...rest,
    x: ground.time.x(time),
    y: ground.value.y(at),
  }));
  const room = {
    x: ground.left,
    y: 0,
    width: size.width - ground.left,
    height: ground.bottom,
  };
  const drawn = boxesOf([...strokes, ...(guess?.runs ?? [])], [...marks, ...handles]);
  return {
    ground,
    strokes,
    marks,
    restatements: restatementsOf(points, ground),
    labels: placeLabels(wishes, drawn, room, ground.font),
    guess,
  };
}
