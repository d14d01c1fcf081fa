import { rules } from '../../ledger/voting.ts';
import { drawBars } from './bars.ts';
import type { Drawn, Room } from './drawn.ts';
import { judge, powerOf, squaresOf, type Owner } from './model.ts';
import { drawSquares } from './squares.ts';
import type { OwnershipState } from './state.ts';
import { drawVote } from './votes.ts';
import type { FigureWords } from './words.ts';

/** Height of the drawing in pixels on narrow figures and on wide ones. */
export function heightsOf({ view, company }: OwnershipState): [narrow: number, wide: number] {
  if (view === 'lab') return [company === 'baihang' ? 206 : 320, 330];
  return [view === 'whole' ? 270 : 306, 356];
}

/** Everything the figure draws of a state, for a room of some pixels. */
export function drawnOf(
  state: OwnershipState,
  owners: readonly Owner[],
  words: FigureWords,
  room: Room,
): Drawn {
  const picked = owners.findIndex(({ id }) => id === state.holder);
  const asked = { owners, picked, words };
  if (state.view === 'lab') {
    const [half, most] = rules.map((rule) => powerOf(owners, rule));
    return drawVote(
      {
        ...asked,
        rule: state.rule,
        members: state.with,
        verdict: judge(owners, state.with),
        powers: { half: half ?? [], 'two-thirds': most ?? [] },
      },
      room,
    );
  }
  const stakes = { ...asked, whole: state.view === 'whole' };
  return squaresOf(owners) ? drawSquares(stakes, room) : drawBars(stakes, room);
}
