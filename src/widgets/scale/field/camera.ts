import { range } from 'd3-array';
import { scaleLog } from 'd3-scale';
import type { Point, Size } from '../../../chart/box.ts';
import {
  cellOf,
  fieldSize,
  levelCounts,
  placeOf,
  type FieldPoint,
  type FieldShape,
} from '../model/field.ts';
import { deepest } from '../model/zoom-steps.ts';

/** What part of the field is in view: the point in the middle, and pixels a field unit. */
export interface Camera {
  x: number;
  y: number;
  scale: number;
}

/** Pixels kept free around the field. */
export const margin = 4;

function scaleAtStep(step: number, size: Size, shape: FieldShape): number {
  const [width, height] = fieldSize(shape);
  const side = Math.min(size.width, size.height) - 2 * margin;
  if (step === 0)
    return Math.min((size.width - 2 * margin) / width, (size.height - 2 * margin) / height);
  return step === deepest ? side * 0.36 : side / cellOf(deepest + 1 - step);
}

/**
 * From pixels a field unit to the zoom, 0 (all) to 4 (one mark), and back by its `invert`; equal
 * steps of zoom between two named steps look like equal steps.
 */
function zoomScale(size: Size, shape: FieldShape) {
  const steps = range(deepest + 1);
  return scaleLog(
    steps.map((step) => scaleAtStep(step, size, shape)),
    steps,
  ).clamp(true);
}

/** Pixels a field unit at a zoom from 0 to 4. */
export function scaleOf(zoom: number, size: Size, shape: FieldShape): number {
  return zoomScale(size, shape).invert(zoom);
}

/** The zoom (0 to 4) that shows a number of pixels a field unit. */
export function zoomOf(scale: number, size: Size, shape: FieldShape): number {
  return zoomScale(size, shape)(scale);
}

function within(middle: number, length: number, half: number, edge: number): number {
  if (length + 2 * edge <= 2 * half) return length / 2;
  return Math.min(length - half + edge, Math.max(half - edge, middle));
}

/** The outermost and the innermost number of pixels a field unit. */
export function scaleExtent(size: Size, shape: FieldShape): [least: number, most: number] {
  return [scaleAtStep(0, size, shape), scaleAtStep(deepest, size, shape)];
}

/** The nearest camera that does not look past the field's edges and stays between the outermost zooms. */
export function keepInside(camera: Camera, size: Size, shape: FieldShape): Camera {
  const [width, height] = fieldSize(shape);
  const [least, most] = scaleExtent(size, shape);
  const scale = Math.min(most, Math.max(least, camera.scale));
  const edge = margin / scale;
  return {
    x: within(camera.x, width, size.width / 2 / scale, edge),
    y: within(camera.y, height, size.height / 2 / scale, edge),
    scale,
  };
}

/**
 * The camera that shows a check at a zoom. At a named step the whole cell that holds it is in the middle; else it
 * is itself, but within the smallest cell that fills the view, so that half of the view is not the gap
 * after that cell's last mark.
 */
export function cameraOn(check: number, zoom: number, size: Size, shape: FieldShape): Camera {
  const place = placeOf(check, shape.columns);
  const scale = scaleOf(zoom, size, shape);
  const edge = margin / scale;
  const isNamed = zoom > 0 && zoom < deepest && Number.isInteger(zoom);
  const along = (axis: 0 | 1, length: number) => {
    const level = isNamed
      ? deepest + 1 - zoom
      : levelCounts.findIndex((_, index) => cellOf(index) + 2 * edge >= length / scale);
    const middle = place[axis] + 0.5;
    if (level <= 0) return middle;
    const count = levelCounts[level] ?? 1;
    const from = placeOf(Math.floor((check - 1) / count) * count + 1, shape.columns)[axis];
    return from + within(middle - from, cellOf(level), length / 2 / scale, edge);
  };
  return keepInside({ x: along(0, size.width), y: along(1, size.height), scale }, size, shape);
}

/** A point of the surface (pixels from its upper left corner) in field units. */
export function toField([x, y]: Point, camera: Camera, size: Size): FieldPoint {
  return [
    camera.x + (x - size.width / 2) / camera.scale,
    camera.y + (y - size.height / 2) / camera.scale,
  ];
}

/** A point of the field in pixels from the surface's upper left corner. */
export function toSurface([x, y]: FieldPoint, camera: Camera, size: Size): Point {
  return [
    (x - camera.x) * camera.scale + size.width / 2,
    (y - camera.y) * camera.scale + size.height / 2,
  ];
}
