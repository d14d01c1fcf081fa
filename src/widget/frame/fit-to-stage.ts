import type { DrawingSize } from './drawing.ts';

/** Where a drawing lies in the room that a stage gives it: moved by x and y pixels, then scaled. */
export interface StageFit {
  x: number;
  y: number;
  scale: number;
}

/** The part of a drawing that is being spoken of, in the drawing's pixels. */
export interface Focus {
  top: number;
  bottom: number;
}

/**
 * How a stage looks at a drawing: whole and in the middle where it fits. Where it is too high, at full size on what is
 * being spoken of, never past the drawing's edges; or made smaller until it fits, where nothing is.
 */
export function fitToStage(drawing: DrawingSize, room: DrawingSize, focus?: Focus): StageFit {
  const spare = room.height - drawing.height;
  if (spare >= 0) return { x: 0, y: spare / 2, scale: 1 };
  if (focus) {
    const middle = (focus.top + focus.bottom) / 2;
    return { x: 0, y: Math.min(0, Math.max(spare, room.height / 2 - middle)), scale: 1 };
  }
  const scale = room.height / drawing.height;
  return { x: (room.width - drawing.width * scale) / 2, y: 0, scale };
}
