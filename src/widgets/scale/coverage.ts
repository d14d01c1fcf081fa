import { cellOf, pitchOf, top } from './field.ts';

const fadeFrom = 2;
const fadeOver = 4;

/**
 * How clearly the gaps of a level show: 0 while its cells are nearer than two pixels, 1 from six
 * pixels on, so that marks melt into a tone instead of flickering.
 * @param scale pixels a field unit
 */
export function gapStrength(level: number, scale: number): number {
  if (level === top) return 1;
  const t = Math.min(1, Math.max(0, (pitchOf(level) * scale - fadeFrom) / fadeOver));
  return t * t * (3 - 2 * t);
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
  const strength = Array.from({ length: top + 1 }, (_, level) => gapStrength(level, scale));
  // What a whole cell and a whole gap of each level cover, once the levels below are averaged in.
  const covered: number[] = [cellOf(0)];
  const gap: number[] = [];
  for (let level = 0; level < top; level++) {
    const density = (covered[level] ?? 0) / cellOf(level);
    gap[level] = (pitchOf(level) - cellOf(level)) * (1 - (strength[level] ?? 0)) * density;
    covered[level + 1] = 10 * (covered[level] ?? 0) + 9 * (gap[level] ?? 0);
  }
  gap[top] = 0;

  const coveredUpTo = (x: number): number => {
    if (x <= 0) return 0;
    let rest = x;
    let sum = 0;
    for (let level = top; level >= 0; level--) {
      const whole = covered[level] ?? 0;
      const most = level === top ? blocks - 1 : 9;
      const cells = Math.min(most, Math.floor(rest / pitchOf(level)));
      sum += cells * (whole + (gap[level] ?? 0));
      rest -= cells * pitchOf(level);
      if (rest >= cellOf(level)) {
        if (level === top) return sum + whole;
        const width = pitchOf(level) - cellOf(level);
        return sum + whole + (Math.min(width, rest - cellOf(level)) / width) * (gap[level] ?? 0);
      }
    }
    return sum + rest;
  };

  let before = coveredUpTo(start);
  for (let pixel = 0; pixel < out.length; pixel++) {
    const after = coveredUpTo(start + (pixel + 1) / scale);
    out[pixel] = Math.min(1, Math.max(0, (after - before) * scale));
    before = after;
  }
}
