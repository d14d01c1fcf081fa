import { choice, number, several } from '../../state/parameter.ts';
import { declareState, type StateLanguage } from '../../state/state.ts';
import type { Inputs, View } from '../../widget/define.ts';
import {
  comparatorNames,
  countsOf,
  litChoices,
  mostOwn,
  readings,
  type Comparator,
  type LitChoice,
  type Reading,
} from './model/counts.ts';
import { longestAfter, mostCounted } from './model/rates.ts';
import { walkStep } from './model/walk.ts';
import { deepest, zoomSteps } from './model/zoom-steps.ts';

/** A state of the scale widget. */
export interface ScaleState {
  /** How the field is read. */
  read: Reading;
  /** 0 (all) to 4 (one mark), in hundredths. */
  zoom: number;
  /** The check in the middle of the view, from 1. */
  at: number;
  /** Counts laid over the field. */
  over: readonly Comparator[];
  /** Which marks are lit. */
  lit: LitChoice;
  /** A number of the reader's own, laid over the field; 0 for none. */
  own: number;
  /** How many checks a walk has passed, in ten thousands. */
  walked: number;
  /** Seconds after which the counters stand still; 0 while they run. */
  after: number;
  /** How many checks a hand has counted, and how many seconds that took. */
  counted: number;
  took: number;
}

/** What each reading shows; all other parameters are the same state in it. */
const shown: Readonly<Record<Reading, readonly (keyof ScaleState)[]>> = {
  count: ['zoom', 'at', 'over', 'lit', 'own'],
  time: ['zoom', 'at', 'over', 'lit', 'own'],
  walk: ['walked'],
  since: ['after'],
  hold: ['counted', 'took'],
  rate: [],
};

/** The state language: it begins with everything in view, at the last of the reported checks. */
export function stateLanguage(inputs: Inputs): StateLanguage<ScaleState> {
  const { reported, printed } = countsOf(inputs);
  const start: ScaleState = {
    ...{ read: 'count', zoom: 0, at: reported, over: [], lit: 'all', own: 0 },
    ...{ walked: 0, after: 0, counted: 0, took: 0 },
  };
  const none = { min: 0, fallback: 0 };
  return declareState(
    {
      read: choice(readings, start.read),
      zoom: number({ ...none, max: deepest, decimals: 2 }),
      at: number({ min: 1, max: printed, fallback: start.at }),
      over: several(comparatorNames, 3),
      lit: choice(litChoices, start.lit),
      own: number({ ...none, max: mostOwn }),
      walked: number({ ...none, max: printed }),
      after: number({ ...none, max: longestAfter }),
      counted: number({ ...none, max: mostCounted }),
      took: number({ ...none, max: longestAfter, decimals: 1 }),
    },
    (state) => {
      const hasCounted = state.counted > 0 && state.took > 0;
      const whole: ScaleState = {
        ...state,
        walked: Math.floor(state.walked / walkStep) * walkStep,
        counted: hasCounted ? state.counted : 0,
        took: hasCounted ? state.took : 0,
      };
      const kept = shown[state.read].map((name) => [name, whole[name]] as const);
      return { ...start, read: state.read, ...Object.fromEntries(kept) };
    },
  );
}

/** The states with pictures of their own. */
export function scaleViews(inputs: Inputs): View<ScaleState>[] {
  const { start } = stateLanguage(inputs);
  const { reported } = countsOf(inputs);
  const zooms = zoomSteps.map((name, zoom) => ({ name, state: { ...start, zoom } }));
  return [
    ...zooms,
    { name: 'people', state: { ...start, over: ['vietnam', 'registry', 'china'] } },
    { name: 'time', state: { ...start, read: 'time' } },
    { name: 'out', state: { ...start, lit: 'reported' } },
    { name: 'walk', state: { ...start, read: 'walk', walked: reported - 2e6 } },
    { name: 'since', state: { ...start, read: 'since', after: 60 } },
    { name: 'hold', state: { ...start, read: 'hold', counted: 24, took: 12 } },
    { name: 'rate', state: { ...start, read: 'rate' } },
  ];
}
