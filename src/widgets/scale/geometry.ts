import { keepInside, toSurface, type Camera, type Size } from './camera.ts';
import { gapStrength } from './coverage.ts';
import { cellOf, columns, pitchOf, placeOf, staircase, top } from './field.ts';
import type { Point } from './field.ts';
import type { Counts } from './model.ts';

/** The parts of the field, in the order they are painted. */
export const regions = ['empty', 'printed', 'reported'] as const;

/** A part of the field. */
export type Region = (typeof regions)[number];

/** The strips between cells of one level that show at the present scale. */
interface Gaps {
  d: string;
  /** Width of a strip in pixels. */
  width: number;
  /** 0 to 1. */
  strength: number;
}

/** Shapes for one view of the field, in pixels of a surface. */
export interface Scene {
  size: Size;
  regions: { region: Region; d: string }[];
  /** The outline of the larger count, lit or not. */
  printed: string;
  gaps: Gaps[];
  outlines: string[];
  /** The check in the middle, when it is large enough to be seen. */
  focus: { x: number; y: number; side: number } | undefined;
}

const short = (value: number) => Number(value.toFixed(1));

const outlines = new Map<number, readonly Point[]>();

/** The outline of a count in field units; the few counts there are are worked out once. */
function outlineOf(count: number): readonly Point[] {
  const known = outlines.get(count) ?? staircase(count);
  outlines.set(count, known);
  return known;
}

/** Corners of an outline in surface pixels, drawn in to just outside the surface, where nobody sees the difference. */
export function outlineOnSurface(count: number, camera: Camera, size: Size): Point[] {
  const beyond = 4;
  const clamp = (value: number, most: number) => Math.min(most + beyond, Math.max(-beyond, value));
  return outlineOf(count).map((point) => {
    const [x, y] = toSurface(point, camera, size);
    return [clamp(x, size.width), clamp(y, size.height)];
  });
}

function pathOf(points: readonly Point[]): string {
  return points.length ? `M${points.map(([x, y]) => `${short(x)},${short(y)}`).join('L')}Z` : '';
}

/** Where the strips after cells of a level stand along one axis, in pixels: the middle of each. */
function stripsAlong(level: number, blocks: number, from: number, scale: number, length: number) {
  const gap = pitchOf(level) - cellOf(level);
  const found: number[] = [];
  const walk = (current: number, start: number, last: number) => {
    for (let index = 0; index <= last; index++) {
      const edge = start + index * pitchOf(current);
      const [near, far] = [(edge - from) * scale, (edge + pitchOf(current) - from) * scale];
      if (far < 0 || near > length) continue;
      if (current > level) walk(current - 1, edge, 9);
      else if (index < last) found.push(near + (cellOf(current) + gap / 2) * scale);
    }
  };
  walk(top, 0, blocks - 1);
  return found;
}

function gapsOf(level: number, camera: Camera, size: Size, rows: number): Gaps | undefined {
  const strength = gapStrength(level, camera.scale);
  if (strength < 0.03) return undefined;
  const left = camera.x - size.width / 2 / camera.scale;
  const upper = camera.y - size.height / 2 / camera.scale;
  const across = stripsAlong(level, columns, left, camera.scale, size.width);
  const down = stripsAlong(level, rows, upper, camera.scale, size.height);
  const d =
    across.map((x) => `M${short(x)},0V${size.height}`).join('') +
    down.map((y) => `M0,${short(y)}H${size.width}`).join('');
  const width = (pitchOf(level) - cellOf(level)) * camera.scale;
  return d
    ? { d, width: Number(width.toFixed(2)), strength: Number(strength.toFixed(2)) }
    : undefined;
}

/** What to draw for a camera, `lit` marks of the larger count lit: areas, the strips that part them into cells, outlines, the check in focus. */
export function sceneOf(
  view: Camera,
  size: Size,
  rows: number,
  counts: Counts & { lit: number },
  over: readonly number[],
  at: number,
): Scene {
  const camera = keepInside(view, size, rows);
  const amounts: Record<Region, number> = {
    empty: rows * columns * 10 ** 8,
    printed: counts.lit,
    reported: counts.reported,
  };
  const [x, y] = toSurface(placeOf(at), camera, size);
  return {
    size,
    regions: regions.map((region) => ({
      region,
      d: pathOf(outlineOnSurface(amounts[region], camera, size)),
    })),
    printed: pathOf(outlineOnSurface(counts.printed, camera, size)),
    gaps: Array.from({ length: top + 1 }, (_, level) => gapsOf(level, camera, size, rows)).filter(
      (gaps) => gaps !== undefined,
    ),
    outlines: over.map((count) => pathOf(outlineOnSurface(count, camera, size))),
    focus: camera.scale >= 6 ? { x: short(x), y: short(y), side: short(camera.scale) } : undefined,
  };
}
