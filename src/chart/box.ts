/** A room in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A point in pixels from the upper left corner of a drawing. */
export type Point = readonly [x: number, y: number];

/** A rectangle in pixels; x and y are its upper left corner. */
export interface Box extends Size {
  x: number;
  y: number;
}

/** Whether two boxes share any room, or stand nearer than a gap. @param gap pixels */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Whether a box lies wholly in another. */
export function isInside(box: Box, room: Box): boolean {
  return (
    box.x >= room.x &&
    box.y >= room.y &&
    box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height
  );
}

/** The box between two corners, in any order. */
export function boxBetween([x1, y1]: Point, [x2, y2]: Point): Box {
  return {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
}

/** The square around a point. @param r half its side, in pixels */
export function boxAround([x, y]: Point, r: number): Box {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}
