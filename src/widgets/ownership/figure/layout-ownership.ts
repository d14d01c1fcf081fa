import type { Size } from '../../../chart/box.ts';
import { posterFrom } from '../../../chart/type-scale.ts';
import { squaresOf, type Owner } from '../model/owners.ts';
import type { OwnershipState } from '../state.ts';
import type { OwnershipLabels } from '../words/labels.ts';
import type { FigureWords } from '../words/type.ts';
import { layoutBars } from './bars.ts';
import type { FigureLayout } from './layout.ts';
import { layoutSquares, squaresHeight } from './squares.ts';
import { layoutVote, voteHeight } from './vote.ts';
import { layoutWhole, wholeHeight } from './whole.ts';

/** The height of the drawing of a state by its width, both in pixels. @param staged whether it stands on a stage */
export function heightOf(
  { view, company }: OwnershipState,
  staged = false,
): (width: number) => number {
  if (view === 'lab') return (width) => voteHeight(width, staged);
  const squares = company === 'baihang';
  if (view === 'whole')
    return (width) =>
      squares && width >= posterFrom ? squaresHeight(width) : wholeHeight(width, staged);
  return squares ? (width) => squaresHeight(width, staged) : () => 464;
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
    return layoutVote({ ...input, rule: state.rule, members: state.with }, room);
  const squares = squaresOf(owners) !== undefined;
  const whole = state.view === 'whole';
  if (whole && !(squares && room.width >= posterFrom)) return layoutWhole(input, room);
  return squares ? layoutSquares(input, whole, room) : layoutBars(input, room);
}
