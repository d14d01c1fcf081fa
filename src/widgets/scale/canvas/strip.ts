import { coverAxis } from './coverage.ts';

/** The drawing context of a canvas. @throws Error when the browser gives none */
export function contextOf(
  canvas: HTMLCanvasElement,
  settings?: CanvasRenderingContext2DSettings,
): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', settings);
  if (!context) throw new Error('This browser gave no drawing surface.');
  return context;
}

/** A row or column one pixel thick: paper where there is a gap, nothing where there is a mark. */
export class Strip {
  readonly #context: CanvasRenderingContext2D;
  readonly #image: ImageData;
  readonly #cover: Float32Array;
  #paper = '';

  constructor(width: number, height: number) {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    this.#context = contextOf(canvas);
    this.#image = this.#context.createImageData(width, height);
    this.#cover = new Float32Array(width * height);
  }

  /** The strip for a stretch of one axis; see `coverAxis`. */
  cut(start: number, scale: number, blocks: number, paper: string): HTMLCanvasElement {
    const { data } = this.#image;
    if (paper !== this.#paper) {
      const hex = Number.parseInt(paper.slice(1), 16);
      for (let at = 0; at < data.length; at += 4) {
        data[at] = hex >> 16;
        data[at + 1] = (hex >> 8) & 255;
        data[at + 2] = hex & 255;
      }
      this.#paper = paper;
    }
    coverAxis(start, scale, blocks, this.#cover);
    for (let at = 0; at < this.#cover.length; at++)
      data[at * 4 + 3] = 255 * (1 - (this.#cover[at] ?? 0));
    this.#context.putImageData(this.#image, 0, 0);
    return this.#context.canvas;
  }
}
