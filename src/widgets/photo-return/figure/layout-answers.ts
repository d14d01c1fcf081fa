import { range } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { arrowHead, beforeTip } from '../../../chart/arrow.ts';
import type { Box, Point, Size } from '../../../chart/box.ts';
import { polyline, rectangle } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import { typeAt, type TypeSizes } from '../../../chart/type-scale.ts';
import { faceSize, type Query } from '../model/people.ts';
import type { Square } from './faces.ts';

/** From this width on, in pixels, the question stands between the answers. */
const besides = 520;

/** A service's answer: its frame, and the baselines of the words over and under it, in pixels. */
interface AnswerFrame extends Box {
  middle: number;
  head: number;
  foot: number;
}

/** Where the question and its two answers stand, in pixels. */
export interface AnswersLayout {
  type: TypeSizes;
  question: Box;
  /** The middle of the question's lines, and their baselines. */
  lines: { x: number; ys: readonly [head: number, name: number, number: number] };
  match: AnswerFrame;
  photo: AnswerFrame;
  /** The one square of the match check. */
  bit: Box;
  /** The squares of the face as one path; empty when nothing comes back. */
  face: string;
  /** Arrows from the question to the answers. */
  arrows: { line: string; head: string }[];
}

function arrowBetween(from: Point, to: Point) {
  return { line: polyline([from, beforeTip(from, to, 7)]), head: arrowHead(from, to, 7, 4) };
}

/**
 * The question and what comes back, in a room of at least 254 × 300 pixels.
 * @param face the squares of the face that comes back
 */
export function layoutAnswers(
  query: Query,
  face: readonly Square[],
  { width, height }: Size,
): AnswersLayout {
  const type = typeAt(width);
  const beside = width >= besides;
  const line = type.label * 1.9;
  const top = beside ? 0 : 82;
  const card = beside ? Math.min(300, Math.max(172, width * 0.28)) : width;
  const gap = beside ? 34 : 14;
  const room = beside ? (width - card - 2 * gap) / 2 : (width - gap) / 2;
  const [columns, rows] = [faceSize.columns + 2, faceSize.rows + 2];
  const square = Math.min(room / columns, (height - top - 2 * line) / rows);
  const frameAt = (x: number): AnswerFrame => ({
    x,
    y: top + line,
    width: square * columns,
    height: square * rows,
    middle: pixel(x + (square * columns) / 2),
    head: pixel(top + line - type.label * 0.65),
    foot: pixel(top + line + square * rows + type.label * 1.4),
  });
  const match = frameAt(0.5);
  const photo = frameAt(width - square * columns - 0.5);
  const centre = match.y + match.height / 2;
  const tall = beside ? type.label * 8.2 : 66;
  const question: Box = beside
    ? { x: (width - card) / 2, y: centre - tall / 2, width: card, height: tall }
    : { x: 0, y: 0, width, height: tall };
  const down = scaleLinear([0, 1], [question.y, question.y + question.height]);
  // A face has an empty square around it; squares have a gap between them.
  const gaps = square > 9 ? 1 / square : 0.5 / square;
  const across = scaleBand(range(-1, columns - 1), [photo.x, photo.x + photo.width]);
  const along = scaleBand(range(-1, rows - 1), [photo.y, photo.y + photo.height]);
  const side = square * (1 - gaps);
  const squareAt = ({ column, row }: Square): Box => ({
    x: across(column) ?? 0,
    y: along(row) ?? 0,
    width: side,
    height: side,
  });
  return {
    type,
    question,
    lines: { x: width / 2, ys: [pixel(down(0.27)), pixel(down(0.58)), pixel(down(0.84))] },
    match,
    photo,
    bit: {
      x: pixel(match.middle - square / 2),
      y: pixel(centre - square / 2),
      width: pixel(side),
      height: pixel(side),
    },
    face: query === 'right' ? face.map((one) => rectangle(squareAt(one))).join('') : '',
    arrows: beside
      ? [
          arrowBetween([question.x, centre], [match.x + match.width + 5, centre]),
          arrowBetween([question.x + card, centre], [photo.x - 5, centre]),
        ]
      : [match, photo].map(({ middle }) =>
          arrowBetween([middle, question.height], [middle, question.height + 18]),
        ),
  };
}
