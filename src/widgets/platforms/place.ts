/** A rectangle in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a label stands from its point, as on a compass. */
type Side = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

/** A label before it has a place: what it says, and the point it speaks of. */
export interface LabelWish {
  id: string;
  /** The number, written large. */
  value: string;
  /** What it is, written small below; empty where the number says enough. */
  caption: string;
  tone: 'platform' | 'state' | 'lender' | 'ink';
  /** The point it speaks of, in pixels. */
  x: number;
  y: number;
  /** Whether both stand on one line. */
  inline?: boolean;
  /** The sides it may stand on, the best first. */
  sides: readonly Side[];
  /** Whether the picture is wrong without it; others give way where there is no room close by. */
  needed: boolean;
}

/** A label in its place. */
export interface Label extends LabelWish {
  box: Box;
  /** Where its lines begin, end or have their middle, and which. */
  textX: number;
  anchor: 'start' | 'middle' | 'end';
  /** Baselines of number and caption, in pixels. */
  baselines: readonly [value: number, caption: number];
  /** From the point to the label, where the two stand apart. */
  leader: readonly [x1: number, y1: number, x2: number, y2: number] | undefined;
}

const widths: readonly (readonly [signs: RegExp, ems: number])[] = [
  [/[⺀-￿]/, 1],
  [/[MWmw]/, 0.95],
  [/[A-Z]/, 0.72],
  [/[ .,:;’'fijlrt]/, 0.36],
];

const known = new Map<string, number>();

/** About how wide a text is, in ems, in the wider of the typefaces it may be set in. */
export function emsOf(text: string): number {
  const width = (sign: string) =>
    known.get(sign) ?? widths.find(([signs]) => signs.test(sign))?.[1] ?? 0.63;
  let sum = 0;
  for (const sign of text) {
    const wide = width(sign);
    known.set(sign, wide);
    sum += wide;
  }
  return sum;
}

/** How much larger the number of a label is written than its caption. */
export const valueSize = 1.4;

/** Whether two boxes share any room. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const steps: Readonly<Record<Side, readonly [dx: number, dy: number]>> = {
  n: [0, -1],
  ne: [1, -1],
  e: [1, 0],
  se: [1, 1],
  s: [0, 1],
  sw: [-1, 1],
  w: [-1, 0],
  nw: [-1, -1],
};

/** How far labels may stand from their points, in ems: those that are needed may go farther. */
const near = [0.7, 1.2];
const far = [...near, 2, 3, 4.2, 5.6, 7.2, 9];

type Candidate = Pick<Label, 'box' | 'textX' | 'anchor'>;

function candidates(wish: LabelWish, width: number, height: number, font: number): Candidate[] {
  return (wish.needed ? far : near).flatMap((distance) =>
    wish.sides.map((side): Candidate => {
      const [dx, dy] = steps[side];
      const aside = font * (dy === 0 ? distance : 0.3);
      const x = wish.x + dx * aside - (dx < 0 ? width : dx === 0 ? width / 2 : 0);
      const away = font * distance;
      const y = dy === 0 ? wish.y - height / 2 : dy < 0 ? wish.y - away - height : wish.y + away;
      const anchor = dx < 0 ? 'end' : dx > 0 ? 'start' : 'middle';
      const share = dx < 0 ? 1 : dx > 0 ? 0 : 0.5;
      return { box: { x, y, width, height }, textX: x + share * width, anchor };
    }),
  );
}

/** A candidate moved sideways into the room. */
function within({ box, textX, anchor }: Candidate, room: Box): Candidate {
  const x = Math.min(room.x + room.width - box.width, Math.max(room.x, box.x));
  return { box: { ...box, x }, textX: textX + x - box.x, anchor };
}

function leaderOf({ x, y }: LabelWish, box: Box, font: number): Label['leader'] {
  const nearX = Math.min(box.x + box.width, Math.max(box.x, x));
  const nearY = Math.min(box.y + box.height, Math.max(box.y, y));
  const length = Math.hypot(nearX - x, nearY - y);
  if (length < font * 1.6) return undefined;
  const [start, end] = [(font * 0.5) / length, 1 - (font * 0.2) / length];
  const along = (share: number) => [x + (nearX - x) * share, y + (nearY - y) * share] as const;
  return [...along(start), ...along(end)];
}

interface Placed {
  candidate: Candidate;
  /** How much of what is drawn the label stands on. */
  touched: number;
}

/** The nearest free candidate of a label; failing that, for one that is needed, the least bad. */
function placeOf(
  wish: LabelWish,
  taken: readonly Box[],
  drawn: readonly Box[],
  room: Box,
  font: number,
): Placed | undefined {
  const [large, small] = [emsOf(wish.value) * valueSize, emsOf(wish.caption)];
  const width = font * (wish.inline ? large + 0.5 + small : Math.max(large, small));
  const height = font * (valueSize * 0.95 + (wish.caption && !wish.inline ? 1.1 : 0));
  const inside = candidates(wish, width, height, font)
    .map((candidate) => within(candidate, room))
    .filter(({ box }) => box.y >= room.y && box.y + height <= room.y + room.height)
    .filter(({ box }) => !taken.some((other) => overlap(other, box)));
  const free = inside.find(({ box }) => !drawn.some((other) => overlap(other, box)));
  if (free) return { candidate: free, touched: 0 };
  if (!wish.needed) return undefined;
  const touched = ({ box }: Candidate) => drawn.filter((other) => overlap(other, box)).length;
  const [best] = inside
    .map((candidate) => ({ candidate, touched: touched(candidate) }))
    .sort((a, b) => a.touched - b.touched);
  return best;
}

/**
 * Finds places for labels: each as near to its point as it can stand inside the room without touching
 * another label or what is drawn. One that is not needed and finds no place close by is left out; one
 * that is needed does without its caption first.
 * @param wishes the most important first
 * @param drawn boxes around what is drawn
 * @param font size of captions in pixels
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  drawn: readonly Box[],
  room: Box,
  font: number,
): Label[] {
  const placed: Label[] = [];
  for (const whole of wishes) {
    const taken = placed.map(({ box }) => box);
    const bare = { ...whole, caption: '' };
    const full = placeOf(whole, taken, drawn, room, font);
    const short = full?.touched === 0 ? undefined : placeOf(bare, taken, drawn, room, font);
    const shortened = short !== undefined && short.touched < (full?.touched ?? Infinity);
    const found = shortened ? short : full;
    if (!found) continue;
    const { box } = found.candidate;
    placed.push({
      ...(shortened ? bare : whole),
      ...found.candidate,
      baselines: [box.y + font * valueSize * 0.82, box.y + font * (valueSize * 0.95 + 0.85)],
      leader: leaderOf(whole, box, font),
    });
  }
  return placed;
}
