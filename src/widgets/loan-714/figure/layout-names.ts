import { least, max, range } from 'd3-array';
import type { Box, Point, Size } from '../../../chart/box.ts';
import { placeLabel, type LabelRequest } from '../../../chart/label-placement.ts';
import { spacedWidth } from '../../../chart/text/spaced-width.ts';
import { figureWidth, typeAt } from '../../../chart/type-scale.ts';
import { widestPiece, wrapText } from '../../../chart/text/wrap.ts';
import { lineHeight, writeLines, type Mark, type Text } from './shapes.ts';

/**
 * The names of marks beside them: each on the side away from the next mark, clear of what is written already.
 * @param names in the order of the marks; the last one is placed first
 * @param written the rooms of texts that have their places
 * @param drawn boxes around what is drawn
 */
export function layoutNames(
  names: readonly string[],
  marks: readonly Mark[],
  written: readonly Box[],
  drawn: readonly Box[],
  { width, height }: Size,
): Text[] {
  const { note } = typeAt(width);
  const taken = [...written];
  const room = { x: 0, y: 0, width, height };
  const narrowest = figureWidth(width) === 'narrow' ? 70 : 10 * note;
  return range(marks.length - 1, -1, -1).flatMap((index) => {
    const [mark, name = ''] = [marks[index], names[index]];
    if (!mark) return [];
    const { at, r } = mark;
    const ways = marks.filter((other) => other !== mark).map((other) => other.at[0] - at[0]);
    const isLeft = (least(ways, Math.abs) ?? 0) > 0;
    const lines = wrapText(name, {
      width: Math.max(narrowest, widestPiece(name, note)),
      size: note,
    });
    const request: LabelRequest = {
      at,
      width: max(lines, (line) => spacedWidth(line, note)) ?? 0,
      height: lines.length * note * lineHeight,
      sides: isLeft ? ['sw', 'w', 'nw'] : ['se', 'e', 'ne'],
      distances: range(r + 4, height / 2, 6),
    };
    const place = placeLabel(request, taken, drawn, room, r + 4);
    if (!place) return [];
    taken.push(place.box);
    const point: Point = [place.textX, place.box.y + note];
    return writeLines(`name-${index}`, 'soft halo', point, note, lines, place.anchor);
  });
}
