import { textWidth, type Face } from './text-metrics.ts';

/** What a reader may add to every letter and to every space between words, in ems (WCAG 1.4.12). */
const [byLetter, byWord] = [0.12, 0.16];

/** How wide a text may become, in pixels, where a reader has letters and words spaced out. @param size of its letters, in pixels */
export function spacedWidth(text: string, size: number, face: Face = 'regular'): number {
  const [letters, spaces] = [[...text].length, text.split(' ').length - 1];
  return textWidth(text, size, face) + (letters * byLetter + spaces * byWord) * size;
}

/**
 * The largest of some sizes at which a text has room even when its letters are spaced; the last one where it has at none.
 * @param sizes pixels, the largest first
 * @param widthAt its width at a size, in pixels
 * @param room pixels
 */
export function largestFitting(
  sizes: readonly number[],
  widthAt: (size: number) => number,
  room: number,
): number {
  return sizes.find((size) => widthAt(size) <= room) ?? sizes.at(-1) ?? 0;
}
