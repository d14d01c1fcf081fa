import { outcomeOf, type Outcome } from './model.ts';
import { cutRange, type ScoreState } from './state.ts';
import { groups, town, type Group } from './town.ts';

/** A size in pixels. */
interface Size {
  width: number;
  height: number;
}

/** Where things stand for a size and a look, in pixels. */
export interface Plan {
  size: Size;
  /** Whether there is no room for long captions. */
  narrow: boolean;
  /** Whether letters are drawn large, for pictures. */
  large: boolean;
  /** Diameter of a mark. */
  mark: number;
  /** The strip with the scale: its upper and lower edge. */
  strip: readonly [top: number, bottom: number];
  /** Height of the room for marks on either side of the strip. */
  room: number;
  /** Upper edge of each group’s words. */
  words: Readonly<Record<Group, number>>;
  /** Middle of each group’s row for a person’s label. */
  label: Readonly<Record<Group, number>>;
  /** Upper edge of the list of rules. */
  foot: number;
}

const domain = [cutRange[0] - 2, cutRange[1] + 1] as const;

/** Height of the list of rules under the drawing, on narrow figures and on wide ones. */
const footHeights = [80, 74] as const;

/** Height of the drawing in pixels, on narrow figures and on wide ones: the same for every look, but for the list of rules. */
export function heightsFor({ look }: ScoreState): [narrow: number, wide: number] {
  const [narrow, wide] = look === 'rule' ? footHeights : [0, 0];
  return [342 + narrow, 436 + wide];
}

/** Plans a drawing: from its edges inwards words, labels, marks, and in the middle the scale. */
export function planOf({ look }: ScoreState, size: Size): Plan {
  const { width, height } = size;
  const narrow = width < 480;
  const large = width >= 800 && height >= 560;
  const unit = large ? 1.5 : narrow ? 1 : 1.12;
  const words = 55 * unit;
  const label = 18 * unit;
  const foot =
    look === 'rule' ? (narrow ? footHeights[0] : footHeights[1] * (large ? 1.34 : 1)) : 0;
  const strip = 32 * unit;
  const room = (height - foot - strip) / 2 - words - label;
  const top = words + label + room;
  const bottom = top + strip;
  return {
    size,
    narrow,
    large,
    mark: Math.min(room / 6.4, width / 27),
    strip: [top, bottom],
    room,
    words: { settled: 0, newcomer: bottom + room + label },
    label: { settled: words + label / 2, newcomer: bottom + room + label / 2 },
    foot: height - foot,
  };
}

/** Where a score stands across a drawing, in pixels. */
export function across(score: number, { size: { width }, mark }: Plan): number {
  const inset = mark / 2 + 1;
  const [from, to] = domain;
  return inset + ((score - from) / (to - from)) * (width - 2 * inset);
}

/** How an answer fits the person: right or wrong, yes or no. */
type Fit = 'repaid' | 'refused-payer' | 'approved-other' | 'refused-other';

/** One person’s mark. */
export interface Mark {
  number: number;
  group: Group;
  fit: Fit;
  x: number;
  y: number;
}

/**
 * Heaps marks of one size on a line in rows: each at its own place along it, in the lowest row that is free there.
 * @param places along the line, in pixels
 * @returns height of each mark’s middle above the line, in pixels; rows close up where the heap would be higher than `most`
 */
export function heap(places: readonly number[], size: number, most: number): number[] {
  const rows: number[][] = [];
  const taken = places.map((place) => {
    const free = rows.findIndex((row) => row.every((other) => Math.abs(other - place) >= size));
    const row = free < 0 ? rows.length : free;
    (rows[row] ??= []).push(place);
    return row;
  });
  const step = Math.min(size, (most - size) / Math.max(1, rows.length - 1));
  return taken.map((row) => size / 2 + row * step);
}

const round = (value: number) => Number(value.toFixed(1));

function fitOf(repays: boolean, approved: boolean): Fit {
  if (repays) return approved ? 'repaid' : 'refused-payer';
  return approved ? 'approved-other' : 'refused-other';
}

/** The marks of the whole town: the long-settled heaped upwards, the newcomers downwards. */
export function marksOf({ scores, cuts }: Outcome, plan: Plan): Mark[] {
  const [top, bottom] = plan.strip;
  return groups.flatMap((group) => {
    const people = town.filter((person) => person.group === group);
    const line = across(cuts[group], plan);
    // No mark lies on the line: whoever is refused stands wholly on the left of it.
    const room = plan.mark / 2 + 1;
    const places = people.map(({ number }) => {
      const score = scores[number - 1] ?? 0;
      const place = across(score, plan);
      return score >= cuts[group] ? Math.max(place, line + room) : Math.min(place, line - room);
    });
    const heights = heap(places, plan.mark, plan.room);
    return people.map(({ number, repays }, index): Mark => {
      const height = heights[index] ?? 0;
      return {
        number,
        group,
        fit: fitOf(repays, (scores[number - 1] ?? 0) >= cuts[group]),
        x: round(places[index] ?? 0),
        y: round(group === 'settled' ? top - height : bottom + height),
      };
    });
  });
}

/** The marks of one drawing, each the very same as in the drawing before where nothing about it has changed. */
export function keepUnchanged(before: readonly Mark[], after: readonly Mark[]): readonly Mark[] {
  return after.map((mark, index) => {
    const old = before[index];
    const same = old && old.x === mark.x && old.y === mark.y && old.fit === mark.fit;
    return same && old.number === mark.number ? old : mark;
  });
}

/** Paths of a group’s marks round their middle, for a diameter in pixels: of who repays, and crossed, of who does not. */
export function shapesOf(
  size: number,
): Readonly<Record<Group, readonly [plain: string, crossed: string]>> {
  const radius = round(size / 2 - Math.max(0.7, size * 0.06));
  const [side, arm] = [round(radius * 0.9), round(radius * 0.45)];
  const circle = `M${-radius} 0a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`;
  const square = `M${-side} ${-side}h${2 * side}v${2 * side}h${-2 * side}z`;
  const cross = `M${-arm} ${-arm}L${arm} ${arm}M${-arm} ${arm}L${arm} ${-arm}`;
  return { settled: [circle, circle + cross], newcomer: [square, square + cross] };
}

/** The number of the person whose mark is nearest to a point of a drawing; undefined when none is within reach. */
export function personAt(state: ScoreState, size: Size, x: number, y: number): number | undefined {
  const marks = marksOf(outcomeOf(state), planOf(state, size));
  const far = (mark: Mark) => Math.hypot(mark.x - x, mark.y - y);
  const nearest = marks.reduce((best, mark) => (far(mark) < far(best) ? mark : best));
  return far(nearest) <= 24 ? nearest.number : undefined;
}
