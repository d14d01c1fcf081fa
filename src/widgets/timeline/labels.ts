import { meet, type Box } from './marks.ts';
import { widthOf } from './lettering.ts';
import { farthest, isFree, labelSize, placesOf } from './places.ts';
import type { Anchor, Label, Labelled } from './places.ts';

function areApart(one: Label, other: Label): boolean {
  return !(
    meet(one.box, other.box, 3) ||
    other.leader.some((theirs) => meet(one.box, theirs, 3)) ||
    one.leader.some(
      (mine) => meet(mine, other.box, 3) || other.leader.some((theirs) => meet(mine, theirs, 3)),
    )
  );
}

/** A label with the places that marks and room leave it, best first, by the side it would rather hang to. */
interface Candidate {
  middle: number;
  places: Readonly<Record<Anchor, readonly Label[]>>;
}

function candidateOf(wanted: Labelled, marks: readonly Box[], room: Box): Candidate {
  const pairs = placesOf(wanted, room.top);
  const reach = widthOf(wanted.text, labelSize) + farthest;
  const near = marks.filter(
    ({ left, right }) => left < wanted.mark.right + reach && right > wanted.mark.left - reach,
  );
  const free = pairs.map((pair) => pair.filter((place) => isFree(place, wanted.mark, near, room)));
  return {
    middle: (wanted.mark.left + wanted.mark.right) / 2,
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
    ...left.sort((a, b) => a.middle - b.middle).map(({ places }) => places.end),
    ...right.sort((a, b) => b.middle - a.middle).map(({ places }) => places.start),
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
  const middles = marks.map((mark) => (mark.left + mark.right) / 2).sort((a, b) => a - b);
  const at = (share: number) => middles[Math.floor(share * middles.length)] ?? 0;
  return [...new Set([at(0.5), Number.POSITIVE_INFINITY, at(0.75), at(0.25), 0])];
}

/**
 * Places labels in a room so that none touches a mark, another label or a leader. Those that come
 * first are served first; one that finds no place beside them is left out.
 * @param marks the boxes of all marks in the room
 * @param most how many may be placed
 */
export function placeLabels(
  wanted: readonly Labelled[],
  marks: readonly Box[],
  room: Box,
  most: number,
): Label[] {
  let [served, placed]: [Candidate[], Label[]] = [[], []];
  let sheds = watershedsOf(marks);
  for (const label of wanted.slice(0, 2 * most)) {
    if (placed.length >= most) break;
    const candidate = candidateOf(label, marks, room);
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
