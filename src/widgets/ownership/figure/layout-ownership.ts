import type { Size } from '../../../chart/box.ts';
import { squaresOf, type Owner } from '../model/owners.ts';
import { powerOf } from '../model/power.ts';
import { judge } from '../model/vote.ts';
import type { OwnershipState } from '../state.ts';
import type { OwnershipLabels } from '../words/labels.ts';
import type { FigureWords } from '../words/type.ts';
import { layoutBars } from './bars.ts';
import type { FigureLayout } from './layout.ts';
import { layoutSquares } from './squares.ts';
import { layoutVote } from './votes.ts';

/** Height of the drawing in pixels on narrow figures and on wide ones. */
export function heightsOf({ view, company }: OwnershipState): [narrow: number, wide: number] {
  if (view === 'lab') return [company === 'baihang' ? 216 : 320, 372];
  return [view === 'whole' ? 270 : 306, 356];
}

/** Where everything in the figure is in a state. */
export function layoutOwnership(
  state: OwnershipState,
  owners: readonly Owner[],
  words: FigureWords,
  labels: OwnershipLabels,
  room: Size,
): FigureLayout {
  const picked = owners.findIndex(({ id }) => id === state.holder);
  const input = { owners, picked, words, labels };
  if (state.view === 'lab')
    return layoutVote(
      {
        ...input,
        rule: state.rule,
        members: state.with,
        verdict: judge(owners, state.with),
        powers: { half: powerOf(owners, 'half'), 'two-thirds': powerOf(owners, 'two-thirds') },
      },
      room,
    );
  const stakes = { ...input, whole: state.view === 'whole' };
  return squaresOf(owners) ? layoutSquares(stakes, room) : layoutBars(stakes, room);
}
