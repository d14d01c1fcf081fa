import { ascending, descending, quantileSorted } from 'd3-array';
import { overlap, type Box } from '../../../../chart/box.ts';
import { textWidth } from '../../../../chart/text-metrics.ts';
import {
  candidatesOf,
  farthest,
  isFree,
  type Anchor,
  type Label,
  type LabelRequest,
} from './label-candidates.ts';

const clear = 3;

function areApart(one: Label, other: Label): boolean {
  return !(
    overlap(one.box, other.box, clear) ||
    other.strokes.some((theirs) => overlap(one.box, theirs, clear)) ||
    one.strokes.some(
      (mine) =>
        overlap(mine, other.box, clear) ||
        other.strokes.some((theirs) => overlap(mine, theirs, clear)),
    )
  );
}

const middleOf = ({ x, width }: Box) => x + width / 2;

/** A label with the places that marks and room leave it, best first, by the side it would rather hang to. */
interface Candidate {
  middle: number;
  places: Readonly<Record<Anchor, readonly Label[]>>;
}

function candidateOf(
  wanted: LabelRequest,
  marks: readonly Box[],
  room: Box,
  size: number,
): Candidate {
  const { mark, text, face } = wanted;
  const pairs = candidatesOf(wanted, room.y, size);
  const reach = textWidth(text, size, face) + farthest;
  const near = marks.filter(
    ({ x, width }) => x < mark.x + mark.width + reach && x + width > mark.x - reach,
  );
  const free = pairs.map((pair) => pair.filter((place) => isFree(place, mark, near, room)));
  return {
    middle: middleOf(mark),
    places: { start: free.flat(), end: free.flatMap((pair) => [...pair].reverse()) },
  };
}

/**
 * Places all of some labels, or none. Those left of a watershed hang to the left and are placed from
 * the left, the others hang to the right and are placed from the right: so a later leader finds its
 * way up past the earlier names.
 */
function arrange(wanted: readonly Candidate[], shed: number): Label[] | undefined {
  const left = wanted.filter(({ middle }) => middle < shed);
  const right = wanted.filter(({ middle }) => middle >= shed);
  const order = [
    ...left.sort((a, b) => ascending(a.middle, b.middle)).map(({ places }) => places.end),
    ...right.sort((a, b) => descending(a.middle, b.middle)).map(({ places }) => places.start),
  ];
  const placed: Label[] = [];
  for (const places of order) {
    const found = places.find((place) => placed.every((other) => areApart(place, other)));
    if (!found) return undefined;
    placed.push(found);
  }
  return placed;
}

/** Where names may turn from left to right: in the middle of the crowd, at either end, at its quarters. */
function watershedsOf(marks: readonly Box[]): number[] {
  const middles = marks.map(middleOf).sort(ascending);
  const at = (share: number) => quantileSorted(middles, share) ?? 0;
  return [at(0.5), Infinity, at(0.75), at(0.25), 0];
}

/**
 * Places labels in a room so that none touches a mark, another label or a leader. Those that come
 * first are served first; one that finds no place beside them is left out.
 * @param marks the boxes of all marks in the room
 * @param most how many may be placed
 * @param size of the letters, in pixels
 */
export function placeLabels(
  wanted: readonly LabelRequest[],
  marks: readonly Box[],
  room: Box,
  most: number,
  size: number,
): Label[] {
  let [served, placed]: [Candidate[], Label[]] = [[], []];
  let sheds = watershedsOf(marks);
  for (const label of wanted.slice(0, 2 * most)) {
    if (placed.length >= most) break;
    const candidate = candidateOf(label, marks, room, size);
    if (candidate.places.start.length === 0) continue;
    for (const shed of sheds) {
      const all = arrange([...served, candidate], shed);
      if (!all) continue;
      [served, placed] = [[...served, candidate], all];
      sheds = [shed, ...sheds.filter((other) => other !== shed)];
      break;
    }
  }
  return placed;
}
