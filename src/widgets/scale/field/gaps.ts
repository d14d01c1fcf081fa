import { range } from 'd3-array';
import { easeQuadInOut } from 'd3-ease';
import { scaleLinear } from 'd3-scale';
import type { Size } from '../../../chart/box.ts';
import { byDistance } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import { cellOf, pitchOf, topLevel, type FieldShape } from '../model/field.ts';
import type { Camera } from './camera.ts';

/** The strips between cells of one level that show at the present scale. */
export interface Gaps {
  d: string;
  /** Width of a strip in pixels. */
  width: number;
  /** 0 to 1. */
  strength: number;
}

/** From pixels between two cells to how far their gap has faded in. */
const fade = scaleLinear([2, 6], [0, 1]).clamp(true);

/**
 * How clearly the gaps of a level show: 0 while its cells are nearer than two pixels, 1 from six
 * pixels on, so that marks melt into a tone instead of flickering.
 * @param scale pixels a field unit
 */
export function gapStrength(level: number, scale: number): number {
  return level === topLevel ? 1 : easeQuadInOut(fade(pitchOf(level) * scale));
}

/**
 * Where the cells of a level that can be seen begin along one axis, in pixels; by hand, because the cells
 * are nested and each level has a gap of its own.
 * @param blocks 亿 blocks along the axis
 * @param from field coordinate of the view's edge
 */
function startsAlong(level: number, blocks: number, from: number, scale: number, length: number) {
  const found: { at: number; isLast: boolean }[] = [];
  const walk = (current: number, start: number, last: number) => {
    for (const index of range(last + 1)) {
      const edge = start + index * pitchOf(current);
      const [near, far] = [(edge - from) * scale, (edge + pitchOf(current) - from) * scale];
      if (far < 0 || near > length) continue;
      if (current > level) walk(current - 1, edge, 9);
      else found.push({ at: near, isLast: index === last });
    }
  };
  walk(topLevel, 0, blocks - 1);
  return found;
}

/** Where the cells of a level begin across and down, in pixels of the surface. */
export function startsOf(level: number, { x, y, scale }: Camera, size: Size, shape: FieldShape) {
  const [left, upper] = [x - size.width / 2 / scale, y - size.height / 2 / scale];
  return {
    across: startsAlong(level, shape.columns, left, scale, size.width),
    down: startsAlong(level, shape.rows, upper, scale, size.height),
  };
}

/** Lines down and lines across the whole surface, as SVG path data. */
function lattice(across: readonly number[], down: readonly number[], size: Size): string {
  const [width, height] = [pixel(size.width), pixel(size.height)];
  return (
    byDistance(across.map((x) => `M${pixel(x)},0v${height}`).join('')) +
    byDistance(down.map((y) => `M0,${pixel(y)}h${width}`).join(''))
  );
}

/** The gaps of a level that show; undefined where none does. */
function gapsOf(level: number, camera: Camera, size: Size, shape: FieldShape): Gaps | undefined {
  const strength = gapStrength(level, camera.scale);
  if (strength < 0.03) return undefined;
  const { across, down } = startsOf(level, camera, size, shape);
  const width = (pitchOf(level) - cellOf(level)) * camera.scale;
  const middle = cellOf(level) * camera.scale + width / 2;
  const between = (starts: typeof across) =>
    starts.filter(({ isLast }) => !isLast).map(({ at }) => at + middle);
  const d = lattice(between(across), between(down), size);
  if (d === '') return undefined;
  return { d, width: Number(width.toFixed(2)), strength: Number(strength.toFixed(2)) };
}

/** The gaps of a level and all above it that show. */
export function gapsFrom(lowest: number, camera: Camera, size: Size, shape: FieldShape): Gaps[] {
  return range(lowest, topLevel + 1)
    .map((level) => gapsOf(level, camera, size, shape))
    .filter((gaps) => gaps !== undefined);
}

/** Cells that are not lit, as empty squares: the edges of each, and the gaps that part them. */
export interface EmptyCells {
  edges: string;
  gaps: Gaps[];
}

/** The least side of a cell, in pixels, that an outline is drawn around. */
const leastCell = 12;

/**
 * The smallest cells that are large enough for an outline, all over the surface.
 * @param line width of an outline, in pixels
 */
export function emptyCells(
  camera: Camera,
  size: Size,
  shape: FieldShape,
  line: number,
): EmptyCells {
  const level = range(topLevel).find((one) => cellOf(one) * camera.scale >= leastCell) ?? topLevel;
  const side = cellOf(level) * camera.scale;
  const { across, down } = startsOf(level, camera, size, shape);
  const edges = (starts: typeof across) =>
    starts.flatMap(({ at }) => [at + line / 2, at + side - line / 2]);
  return {
    edges: lattice(edges(across), edges(down), size),
    gaps: gapsFrom(level, camera, size, shape),
  };
}
