import { range } from 'd3-array';
import { cellOf, pitchOf, topLevel } from '../model/field.ts';
import { gapStrength } from '../field/gaps.ts';

const cells = Float64Array.from(range(topLevel + 1), cellOf);
const pitches = Float64Array.from(range(topLevel + 1), pitchOf);

/** What whole cells and the gaps after them cover at a scale, level by level, those below averaged in. */
class Cover {
  readonly #cells = new Float64Array(topLevel + 1);
  readonly #gaps = new Float64Array(topLevel + 1);
  readonly #blocks: number;

  constructor(scale: number, blocks: number) {
    this.#blocks = blocks;
    this.#cells[0] = cellOf(0);
    for (let level = 0; level < topLevel; level++) {
      const whole = this.#cells[level] as number;
      const hidden = (1 - gapStrength(level, scale)) * (whole / cellOf(level));
      const gap = (pitchOf(level) - cellOf(level)) * hidden;
      this.#gaps[level] = gap;
      this.#cells[level + 1] = 10 * whole + 9 * gap;
    }
  }

  /** How much is covered from the field's edge up to a point. */
  upTo(x: number): number {
    if (x <= 0) return 0;
    let rest = x;
    let sum = 0;
    for (let level = topLevel; level >= 0; level--) {
      const step = pitches[level] as number;
      const side = cells[level] as number;
      const whole = this.#cells[level] as number;
      const gap = this.#gaps[level] as number;
      const most = level === topLevel ? this.#blocks - 1 : 9;
      const count = Math.min(most, Math.floor(rest / step));
      sum += count * (whole + gap);
      rest -= count * step;
      if (rest < side) continue;
      return (
        sum + whole + (level === topLevel ? 0 : Math.min(1, (rest - side) / (step - side)) * gap)
      );
    }
    return sum + rest;
  }
}

/**
 * For each pixel along one axis, the share of it that marks cover, 0 to 1. The field is a product
 * of two such rows, so that row × column is the exact coverage of every pixel at every zoom.
 * @param start field coordinate of the first pixel's edge
 * @param scale pixels a field unit
 * @param blocks 亿 blocks along this axis
 * @param out filled with one value a pixel
 */
export function coverAxis(start: number, scale: number, blocks: number, out: Float32Array): void {
  const cover = new Cover(scale, blocks);
  let before = cover.upTo(start);
  for (let pixel = 0; pixel < out.length; pixel++) {
    const after = cover.upTo(start + (pixel + 1) / scale);
    out[pixel] = Math.min(1, Math.max(0, (after - before) * scale));
    before = after;
  }
}
