import { cellOf, fieldSize, levelCounts, placeOf, type Point } from './field.ts';

/** A drawing surface in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What part of the field is in view: the point in the middle, and pixels a field unit. */
export interface Camera {
  x: number;
  y: number;
  scale: number;
}

/** The deepest zoom: one mark. Whole numbers between are the named steps: all, 亿, 百万, 万, 1. */
export const deepest = 4;

/** Pixels kept free around the field. */
export const margin = 6;

function scaleAtStep(step: number, size: Size, rows: number): number {
  const [width, height] = fieldSize(rows);
  const side = Math.min(size.width, size.height) - 2 * margin;
  if (step === 0)
    return Math.min((size.width - 2 * margin) / width, (size.height - 2 * margin) / height);
  if (step === deepest) return side * 0.36;
  return side / cellOf(deepest + 1 - step);
}

/**
 * Pixels a field unit at a zoom from 0 (all) to 4 (one mark); equal steps of zoom between two
 * named steps look like equal steps.
 */
export function scaleOf(zoom: number, size: Size, rows: number): number {
  const step = Math.min(deepest - 1, Math.floor(zoom));
  const [from, to] = [scaleAtStep(step, size, rows), scaleAtStep(step + 1, size, rows)];
  return from * (to / from) ** (zoom - step);
}

/** The zoom (0 to 4) that shows a number of pixels a field unit; inverse of `scaleOf`. */
export function zoomOf(scale: number, size: Size, rows: number): number {
  for (let step = 0; step < deepest; step++) {
    const [from, to] = [scaleAtStep(step, size, rows), scaleAtStep(step + 1, size, rows)];
    if (scale <= to || step === deepest - 1) {
      const zoom = step + Math.log(scale / from) / Math.log(to / from);
      return Math.min(deepest, Math.max(0, zoom));
    }
  }
  return deepest;
}

function within(middle: number, length: number, half: number, edge: number): number {
  if (length + 2 * edge <= 2 * half) return length / 2;
  return Math.min(length - half + edge, Math.max(half - edge, middle));
}

/** The nearest camera that does not look past the field's edges and stays between the outermost zooms. */
export function keepInside(camera: Camera, size: Size, rows: number): Camera {
  const [width, height] = fieldSize(rows);
  const scale = Math.min(
    scaleOf(deepest, size, rows),
    Math.max(scaleOf(0, size, rows), camera.scale),
  );
  const edge = margin / scale;
  return {
    x: within(camera.x, width, size.width / 2 / scale, edge),
    y: within(camera.y, height, size.height / 2 / scale, edge),
    scale,
  };
}

/**
 * The camera that shows a check at a zoom: in the middle from side to side; up and down within the
 * smallest cell that fills the view, so that half of it is not the gap under that cell's last row.
 */
export function cameraOn(check: number, zoom: number, size: Size, rows: number): Camera {
  const [x, y] = placeOf(check);
  const scale = scaleOf(zoom, size, rows);
  const height = size.height / scale;
  const edge = margin / scale;
  const level = levelCounts.findIndex((_, index) => cellOf(index) + 2 * edge >= height);
  let middle = y + 0.5;
  if (level > 0) {
    const first = Math.floor((check - 1) / (levelCounts[level] ?? 1)) * (levelCounts[level] ?? 1);
    const [, upper] = placeOf(first + 1);
    middle = upper + within(middle - upper, cellOf(level), height / 2, edge);
  }
  return keepInside({ x: x + 0.5, y: middle, scale }, size, rows);
}

/** A point of the surface (pixels from its upper left corner) in field units. */
export function toField([x, y]: Point, camera: Camera, size: Size): Point {
  return [
    camera.x + (x - size.width / 2) / camera.scale,
    camera.y + (y - size.height / 2) / camera.scale,
  ];
}

/** A point of the field in pixels from the surface's upper left corner. */
export function toSurface([x, y]: Point, camera: Camera, size: Size): Point {
  return [
    (x - camera.x) * camera.scale + size.width / 2,
    (y - camera.y) * camera.scale + size.height / 2,
  ];
}

/** The camera after zooming by a factor around a point of the surface, which stays where it is. */
export function zoomAround(point: Point, factor: number, camera: Camera, size: Size): Camera {
  const [x, y] = toField(point, camera, size);
  const scale = camera.scale * factor;
  return {
    x: x - (point[0] - size.width / 2) / scale,
    y: y - (point[1] - size.height / 2) / scale,
    scale,
  };
}
