import { range } from 'd3-array';
import type { Box, Size } from '../../../chart/box.ts';
import { circlePath } from '../../../chart/mark.ts';
import { rectangle } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import { checkAt, type FieldShape } from '../model/field.ts';
import { toField, type Camera } from './camera.ts';
import { startsOf } from './gaps.ts';

/** The least side of a mark, in pixels, that is drawn as a card. */
export const leastCard = 64;

/** Cards of openly invented people, one a mark in view: as SVG path data, all of one colour in one path. */
export interface Cards {
  /** What is as light as the paper: photographs, and lines of writing. */
  light: string;
  /** What is as dark as ink: heads and shoulders. */
  dark: string;
}

/** A number from 0 to 1 that belongs to a check: the same each time, and unlike its neighbours'. */
function seeded(check: number, salt: number): number {
  const mixed = Math.sin(check * 12.9898 + salt * 78.233) * 43758.5453;
  return mixed - Math.floor(mixed);
}

function cardOf(check: number, { x, y, width: side }: Box): Cards {
  const photo = {
    x: x + side * 0.1,
    y: y + side * 0.1,
    width: side * 0.42,
    height: side * 0.52,
  };
  const middle = photo.x + photo.width / 2;
  const r = side * (0.085 + 0.025 * seeded(check, 1));
  const headY = photo.y + side * 0.2;
  const base = photo.y + photo.height;
  const half = side * (0.15 + 0.04 * seeded(check, 2));
  const neck = headY + r * 1.2;
  const shoulders = `M${pixel(middle - half)},${pixel(base)}c0,${pixel((neck - base) * 1.15)} ${pixel(2 * half)},${pixel((neck - base) * 1.15)} ${pixel(2 * half)},0z`;
  const hair = seeded(check, 3);
  const bun = hair > 0.7 ? circlePath([middle, headY - r * 1.1], r * 0.45) : '';
  const long =
    hair < 0.35
      ? rectangle({ x: middle - r, y: headY, width: 2 * r, height: r * (1 + seeded(check, 4)) })
      : '';
  const lines = range(3).map((line) =>
    rectangle({
      x: x + side * 0.6,
      y: y + side * (0.14 + 0.13 * line),
      width: side * (0.16 + 0.14 * seeded(check, 5 + line)),
      height: side * 0.045,
    }),
  );
  return {
    light: rectangle(photo) + lines.join(''),
    dark: shoulders + circlePath([middle, headY], r) + bun + long,
  };
}

/** The cards of the marks in view; undefined where marks are too small for one. @param last the highest check that has one */
export function layoutCards(
  camera: Camera,
  size: Size,
  shape: FieldShape,
  last: number,
): Cards | undefined {
  const side = camera.scale;
  if (side < leastCard) return undefined;
  const { across, down } = startsOf(0, camera, size, shape);
  const cards = down.flatMap(({ at: y }) =>
    across.flatMap(({ at: x }) => {
      const check = checkAt(toField([x + side / 2, y + side / 2], camera, size), shape, Infinity);
      return check > last ? [] : [cardOf(check, { x, y, width: side, height: side })];
    }),
  );
  return {
    light: cards.map(({ light }) => light).join(''),
    dark: cards.map(({ dark }) => dark).join(''),
  };
}
