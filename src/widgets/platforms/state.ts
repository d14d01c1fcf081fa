import { choice } from '../../state/parameter.ts';
import { declareState, type StateLanguage } from '../../state/state.ts';
import type { Inputs, View } from '../../widget/define.ts';
import { guessYears } from './model/counts.ts';
import { guessParameter, type Guess } from './model/guess.ts';
import { momentNames, type Moment } from './model/totals.ts';

/** What the picture shows: platforms over time, yuan lent over time, or the totals of one day. */
export const sights = ['platforms', 'volume', 'counts'] as const;

/** How the axis of values is divided: in even steps, or in steps of ten. */
export const scales = ['linear', 'log'] as const;

/** A state of the platforms widget. */
export interface PlatformsState {
  see: (typeof sights)[number];
  /** Whether equal steps up add the same number or multiply by ten. */
  scale: (typeof scales)[number];
  /** The day whose totals are laid beside each other. */
  at: Moment;
  /** `1` while the record is hidden and the reader draws a guess. */
  ask: '0' | '1';
  guess: Guess;
}

/** The state language: it begins with the record. */
export function stateLanguage(inputs: Inputs): StateLanguage<PlatformsState> {
  const guess = guessParameter(guessYears(inputs).length);
  return declareState(
    {
      see: choice(sights, 'platforms'),
      scale: choice(scales, 'linear'),
      at: choice(momentNames, '2018-06'),
      ask: choice(['0', '1'], '0'),
      guess,
    },
    // What the chosen sight does not show is not part of the state.
    (state): PlatformsState => ({
      see: state.see,
      scale:
        state.see === 'counts' || (state.see === 'platforms' && state.ask === '1')
          ? 'linear'
          : state.scale,
      at: state.see === 'counts' ? state.at : '2018-06',
      ask: state.see === 'platforms' ? state.ask : '0',
      guess: state.see === 'platforms' ? state.guess : guess.fallback,
    }),
  );
}

/** The states with pictures of their own. */
export function platformsViews(inputs: Inputs): View<PlatformsState>[] {
  const { start } = stateLanguage(inputs);
  return [
    { name: 'record', state: start },
    { name: 'times-ten', state: { ...start, scale: 'log' } },
    { name: 'guess', state: { ...start, ask: '1' } },
    { name: 'who-counts', state: { ...start, see: 'counts' } },
    { name: 'late-2015', state: { ...start, see: 'counts', at: '2015' } },
    { name: 'volume', state: { ...start, see: 'volume' } },
  ];
}
