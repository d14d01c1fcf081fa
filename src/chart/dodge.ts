/** A label that would stand somewhere along an axis: the middle it wishes for and its size along the axis, in pixels. */
export interface Wish {
  at: number;
  size: number;
}

function at(wishes: readonly Wish[], index: number): number {
  return wishes[index]?.at ?? 0;
}

/**
 * Moves labels apart along one axis so that none touches another, each as little as the others allow:
 * neighbours that would touch are put together as one block around the mean of their wishes (pool
 * adjacent violators, as for isotonic regression).
 * @param wishes in any order
 * @param from where the room begins, in pixels
 * @param to where it ends
 * @param gap least room between two labels, in pixels
 * @returns the middles, in the order of the wishes; they keep the order of the axis
 * @throws RangeError when the labels are larger than the room
 */
export function dodge1d(wishes: readonly Wish[], from: number, to: number, gap: number): number[] {
  const total = wishes.reduce((sum, { size }) => sum + size + gap, -gap);
  if (total > to - from + 1e-9) throw new RangeError(`${total} px of labels in ${to - from} px.`);
  const order = wishes.map((_, index) => index).sort((a, b) => at(wishes, a) - at(wishes, b));
  // In a frame that moves on by each label's size, “not touching” is “not descending”.
  const blocks: { sum: number; members: number[] }[] = [];
  let passed = 0;
  const offsets = new Map<number, number>();
  for (const index of order) {
    const size = wishes[index]?.size ?? 0;
    offsets.set(index, passed + size / 2);
    blocks.push({ sum: at(wishes, index) - passed - size / 2, members: [index] });
    passed += size + gap;
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before;) {
      if (before.sum / before.members.length <= last.sum / last.members.length) break;
      before.sum += last.sum;
      before.members.push(...last.members);
      blocks.pop();
      last = before;
      before = blocks.at(-2);
    }
  }
  const places: number[] = [];
  for (const { sum, members } of blocks) {
    const start = Math.min(to - total, Math.max(from, sum / members.length));
    for (const index of members) places[index] = start + (offsets.get(index) ?? 0);
  }
  return places;
}

/**
 * Piles marks up where they would touch: each keeps its place along the axis and takes the lowest row that is free there.
 * @param spans from where to where each mark reaches along the axis, in pixels, in the order of piling
 * @param gap least room between two marks of a row
 * @returns the row of each mark, from 0
 */
export function dodgeRows(
  spans: readonly (readonly [from: number, to: number])[],
  gap = 0,
): number[] {
  const rows: (readonly [number, number])[][] = [];
  return spans.map((span) => {
    const isFree = (row: readonly (readonly [number, number])[]) =>
      row.every(([from, to]) => to + gap <= span[0] || span[1] + gap <= from);
    const free = rows.findIndex(isFree);
    const row = free < 0 ? rows.length : free;
    (rows[row] ??= []).push(span);
    return row;
  });
}
