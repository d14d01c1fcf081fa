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
}

/** The state language: it begins with everything in view, at the last of the reported checks. */
export function stateLanguage(inputs: Inputs): StateLanguage<ScaleState> {
  const { reported, printed } = countsOf(inputs);
  return declareState(
    {
      read: choice(readings, 'count'),
      zoom: number({ min: 0, max: deepest, fallback: 0, decimals: 2 }),
      at: number({ min: 1, max: printed, fallback: reported }),
      over: several(comparatorNames, 3),
      lit: choice(litChoices, 'all'),
      own: number({ min: 0, max: mostOwn, fallback: 0 }),
    },
    // The rate has no field to zoom, so every zoom of it is the same state.
    (state) =>
      state.read === 'rate'
        ? { read: 'rate', zoom: 0, at: reported, over: [], lit: 'all', own: 0 }
        : state,
  );
}

/** The states with pictures of their own. */
export function scaleViews(inputs: Inputs): View<ScaleState>[] {
  const start = stateLanguage(inputs).start;
  const zooms = zoomSteps.map((name, zoom) => ({ name, state: { ...start, zoom } }));
  return [
    ...zooms,
    { name: 'people', state: { ...start, over: ['vietnam', 'registry', 'china'] } },
    { name: 'time', state: { ...start, read: 'time' } },
    { name: 'out', state: { ...start, lit: 'reported' } },
    { name: 'rate', state: { ...start, read: 'rate' } },
  ];
}
