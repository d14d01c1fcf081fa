import { max, range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { arrowHead, beforeTip } from '../../../chart/arrow.ts';
import type { Box, Point, Size } from '../../../chart/box.ts';
import { polyline, rectangles } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import { typeAt, type TypeSizes } from '../../../chart/type-scale.ts';
import { faceSize } from '../model/people.ts';
import type { Square } from './faces.ts';
import { placeSteps, wrapSteps, type PlacedSteps, type StepTexts } from './steps.ts';

/** A service's answer: its frame, the baselines of the words over and under it, and what can be done with it, in pixels. */
interface AnswerFrame extends Box {
  middle: number;
  head: number;
  foot: number;
  steps: PlacedSteps | undefined;
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

/** A frame has an empty square all around a face. */
const [columns, rows] = [faceSize.columns + 2, faceSize.rows + 2];

function arrowBetween(from: Point, to: Point) {
  return { line: polyline([from, beforeTip(from, to, 7)]), head: arrowHead(from, to, 7, 4) };
}

/** The squares of an answer in its frame; between any two is a gap. */
function squaresIn(frame: Box, squares: readonly Square[]): Box[] {
  const side = frame.width / columns;
  const gap = side > 9 ? 1 : 0.5;
  const across = scaleBand(range(-1, columns - 1), [frame.x, frame.x + frame.width]);
  const down = scaleBand(range(-1, rows - 1), [frame.y, frame.y + frame.height]);
  return squares.map(({ column, row }) => ({
    x: across(column) ?? 0,
    y: down(row) ?? 0,
    width: pixel(side - gap),
    height: pixel(side - gap),
  }));
}

/**
 * The question, and under it what two services send back, with what a stranger can do with it: beside the frames
 * where that leaves these more room, else under them.
 * @param face the squares of the face that comes back; none where nothing does
 * @param steps what can be done with each answer; left out where there is no room for it
 * @param longest what could be listed after other questions: frames keep their size from one to another
 */
export function layoutAnswers(
  face: readonly Square[],
  steps: readonly [match: StepTexts, photo: StepTexts],
  longest: readonly StepTexts[],
  { width, height }: Size,
): AnswersLayout {
  const type = typeAt(width);
  const line = type.label * 1.8;
  const gap = type.label * 1.6;
  const half = (width - gap) / 2;
  const card = { height: type.label * 1.9 + type.value * 2.1, arrow: type.label * 1.7 };
  const top = card.height + card.arrow + line;
  const room = height - top - line;
  const widthFor = (high: number) => (high * columns) / rows;
  const heightAt = (across: number) =>
    max(longest, (each) => wrapSteps(each, across, type).height) ?? 0;
  // Beside the frames, under them, or nowhere: what leaves them most room and has enough itself.
  const aside = Math.min(half * 0.54, widthFor(room));
  const fitsAside = heightAt(half - aside - gap * 0.8) <= height - top;
  const over = Math.min(half - 1, widthFor(room - heightAt(half) - type.label));
  const isBeside = fitsAside && aside > over;
  const isListed = isBeside || over >= half * 0.3;
  const frameWidth = isBeside ? aside : isListed ? over : Math.min(half - 1, widthFor(room));
  const frameHeight = (frameWidth * rows) / columns;

  const frameAt = (index: 0 | 1): AnswerFrame => {
    const left = index * (half + gap);
    const x = isBeside ? left + 0.5 : left + (half - frameWidth) / 2;
    const listX = isBeside ? left + frameWidth + gap * 0.8 : left;
    const list = wrapSteps(steps[index], left + half - listX, type);
    const foot = top + frameHeight + type.label * 1.4;
    return {
      x: pixel(x),
      y: pixel(top),
      width: pixel(frameWidth),
      height: pixel(frameHeight),
      middle: pixel(x + frameWidth / 2),
      head: pixel(top - type.label * 0.65),
      foot: pixel(foot),
      steps: isListed
        ? placeSteps(list, listX, isBeside ? top : foot + type.label, type)
        : undefined,
    };
  };
  const [match, photo] = [frameAt(0), frameAt(1)];
  const question = { x: 0.5, y: 0.5, width: width - 1, height: card.height };
  const bottom = question.y + question.height;
  // A square as large as those of a face, in the middle of the frame.
  const [{ width: side } = match] = squaresIn(match, [{ column: 0, row: 0 }]);
  return {
    type,
    question,
    lines: {
      x: width / 2,
      ys: [pixel(card.height * 0.27), pixel(card.height * 0.58), pixel(card.height * 0.85)],
    },
    match,
    photo,
    bit: {
      x: pixel(match.middle - side / 2),
      y: pixel(match.y + (match.height - side) / 2),
      width: side,
      height: side,
    },
    face: rectangles(squaresIn(photo, face)),
    arrows: [match, photo].map(({ middle }) =>
      arrowBetween([middle, bottom], [middle, bottom + card.arrow - 3]),
    ),
  };
}
