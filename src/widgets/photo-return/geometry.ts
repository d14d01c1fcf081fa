import { faceOf } from './faces.ts';
import { checkOf, faceSize, idNumberOf, parts, places, weights, type Part } from './model.ts';
import type { PhotoState } from './state.ts';

/** A room to draw in, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A rectangle in pixels. */
export interface Box extends Size {
  x: number;
  y: number;
}

/** A place for a text, in pixels. */
interface Spot {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Heights of the drawing in pixels, on narrow figures and on wide ones. */
export function heightsOf({ view }: Pick<PhotoState, 'view'>): readonly [number, number] {
  return view === 'answers' ? [306, 292] : [290, 172];
}

/** From this width on, in pixels, the question stands between the answers. */
const besides = 520;

/** From this height on, in pixels, as in pictures, letters are larger. */
const poster = 400;

/** Where the question and its two answers stand. */
export interface AnswerShapes {
  large: boolean;
  /** Side of a square, in pixels. */
  square: number;
  question: Box;
  match: Box;
  photo: Box;
  /** The one square of the match check. */
  bit: Box;
  /** The squares of the face as one path; empty when nothing comes back. */
  face: string;
  /** Lines from the question to the answers. */
  arrows: { d: string; head: string }[];
  /** The head over a frame and the words under it. */
  head: (frame: Box) => Spot;
  foot: (frame: Box) => Spot;
}

const short = (value: number) => Number(value.toFixed(2));

function squaresAt(frame: Box, side: number, squares: readonly { column: number; row: number }[]) {
  const gap = side > 9 ? 1 : 0.5;
  const wide = short(side - gap);
  return squares
    .map(({ column, row }) => {
      const [x, y] = [frame.x + (column + 1) * side, frame.y + (row + 1) * side];
      return `M${short(x)},${short(y)}h${wide}v${wide}h${-wide}z`;
    })
    .join('');
}

function arrow(fromX: number, fromY: number, toX: number, toY: number) {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  const [ux, uy] = [(toX - fromX) / length, (toY - fromY) / length];
  const [bx, by] = [toX - 7 * ux, toY - 7 * uy];
  const point = (x: number, y: number) => `${short(x)},${short(y)}`;
  return {
    d: `M${point(fromX, fromY)}L${point(bx, by)}`,
    head: `M${point(toX, toY)}L${point(bx - 4 * uy, by + 4 * ux)}L${point(bx + 4 * uy, by - 4 * ux)}Z`,
  };
}

/** The question and what comes back, in a room of at least 254 × 300 pixels. */
export function answerShapes(state: PhotoState, { width, height }: Size): AnswerShapes {
  const large = height >= poster;
  const beside = width >= besides;
  const line = large ? 34 : 24;
  const top = beside ? 0 : 82;
  const card = beside ? Math.min(300, Math.max(168, width * 0.28)) : width;
  const gap = beside ? 34 : 14;
  const across = beside ? (width - card - 2 * gap) / 2 : (width - gap) / 2;
  const square = Math.min(
    across / (faceSize.columns + 2),
    (height - top - 2 * line) / (faceSize.rows + 2),
  );
  const frame = (x: number): Box => ({
    x: x + 0.5,
    y: top + line,
    width: square * (faceSize.columns + 2),
    height: square * (faceSize.rows + 2),
  });
  const match = frame(0);
  const photo = frame(width - match.width - 1);
  const centre = match.y + match.height / 2;
  const tall = large ? 150 : beside ? 104 : 66;
  const question: Box = beside
    ? { x: (width - card) / 2, y: centre - tall / 2, width: card, height: tall }
    : { x: 0, y: 0, width, height: tall };
  const arrows = beside
    ? [
        arrow(question.x, centre, match.x + match.width + 5, centre),
        arrow(question.x + card, centre, photo.x - 5, centre),
      ]
    : [match, photo].map(({ x, width: own }) =>
        arrow(x + own / 2, question.height, x + own / 2, question.height + 18),
      );
  const side = square - (square > 9 ? 1 : 0.5);
  return {
    large,
    square,
    question,
    match,
    photo,
    bit: {
      x: match.x + match.width / 2 - square / 2,
      y: centre - square / 2,
      width: side,
      height: side,
    },
    face: state.query === 'right' ? squaresAt(photo, square, faceOf(state.person)) : '',
    arrows,
    head: ({ x, y, width: own }) => ({
      x: x + own / 2,
      y: y - (large ? 12 : 8),
      anchor: 'middle',
    }),
    foot: ({ x, y, width: own, height: own2 }) => ({
      x: x + own / 2,
      y: y + own2 + (large ? 26 : 18),
      anchor: 'middle',
    }),
  };
}

/** A character of the number, with its weight where weights are shown. */
interface Sign extends Spot {
  sign: string;
  part: Part;
  weight: { y: number; text: string } | undefined;
}

/** Where the number, its parts and what they say stand. */
export interface NumberShapes {
  large: boolean;
  fontSize: number;
  signs: Sign[];
  /** The line under each part, and its name. */
  brackets: { part: Part; x1: number; x2: number; y: number; name: Spot }[];
  note: Spot;
}

/** The number taken apart: in one row, or where it is narrow in three. */
export function numberShapes(state: PhotoState, { width, height }: Size): NumberShapes {
  const large = height >= poster;
  const inRow = width >= besides;
  const number = idNumberOf(state.person);
  const apart = 0.45;
  const cell = inRow ? width / (18 + 3 * apart) : width / 8;
  const fontSize = Math.min(cell * 1.42, inRow ? 80 : 38);
  const rowOf = (part: Part) => (inRow ? 0 : Math.min(2, parts.indexOf(part)));
  const step = inRow ? 0 : 80;
  const base = inRow ? height * 0.38 : 36;
  const spaceBefore = (part: Part) =>
    inRow ? parts.indexOf(part) * apart : part === 'check' ? apart : 0;
  const firstOf = (part: Part) => (inRow ? 0 : places[rowOf(part) === 2 ? 'sequence' : part][0]);
  const left = (place: number, part: Part) => (place - firstOf(part) + spaceBefore(part)) * cell;
  const products = checkOf(number.slice(0, -1)).products;
  const baseline = (part: Part) => base + rowOf(part) * step;
  const signs = parts.flatMap((part) =>
    [...number.slice(...places[part])].map((sign, index): Sign => {
      const place = places[part][0] + index;
      const shown = state.part === 'check' && place < products.length;
      return {
        sign,
        part,
        x: short(left(place, part) + cell / 2),
        y: short(baseline(part)),
        anchor: 'middle',
        weight: shown
          ? { y: short(baseline(part) + (large ? 26 : 16)), text: `×${weights[place] ?? ''}` }
          : undefined,
      };
    }),
  );
  const drop = large ? 40 : 22;
  const brackets = parts.map((part) => {
    const [from, to] = places[part];
    const [x1, x2] = [left(from, part), left(to - 1, part) + cell];
    const y = baseline(part) + drop;
    return {
      part,
      x1: short(x1 + cell * 0.06),
      x2: short(x2 - cell * 0.06),
      y: short(y),
      name: { x: short((x1 + x2) / 2), y: short(y + (large ? 28 : 17)), anchor: 'middle' as const },
    };
  });
  const last = brackets.at(-1)?.name.y ?? 0;
  return {
    large,
    fontSize,
    signs,
    brackets,
    note: { x: 0, y: short(last + (large ? 48 : 32)), anchor: 'start' },
  };
}
