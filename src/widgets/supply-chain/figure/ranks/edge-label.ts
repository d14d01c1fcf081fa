import type { Box } from '../../../../chart/box.ts';
import { pixel } from '../../../../chart/pixel.ts';
import { widest } from '../../../../chart/text/text-metrics.ts';
import type { TypeSizes } from '../../../../chart/type-scale.ts';
import type { RankEdge } from './columns.ts';
import type { LabelRoom } from './rank-layout.ts';
import { labelLines, leadingOf } from './rank-plan.ts';

/** A link's label in its place: its lines, the box that keeps the link out from under them, their middle and their baselines, in pixels. */
export interface EdgeLabel {
  id: string;
  lines: { text: string; y: number }[];
  box: Box;
  x: number;
}

/** A label in the room that is kept for it, as near to its link as it can stand. */
export function placeEdgeLabel(
  { id, label }: RankEdge,
  room: LabelRoom,
  type: TypeSizes,
): EdgeLabel {
  const leading = leadingOf(type);
  const lines = labelLines(label, room.width, type);
  const width = widest(lines, type.note) + 4;
  const height = lines.length * leading + 1;
  const y = room.y + (room.height - height) / 2;
  const x = Math.min(room.x + room.width - width / 2, Math.max(room.x + width / 2, room.at));
  return {
    id,
    lines: lines.map((text, index) => ({ text, y: pixel(y + leading * (0.8 + index)) })),
    box: { x: pixel(x - width / 2), y: pixel(y), width: pixel(width), height: pixel(height) },
    x: pixel(x),
  };
}
