import { margin, toSurface, type Camera, type Size } from './camera.ts';
import { coverAxis } from './coverage.ts';
import { cellOf, columns, placeOf } from './field.ts';
import { outlineOnSurface, regions, type Region } from './geometry.ts';

/** Colours of the field, each as `#rrggbb`. */
export type Colours = Readonly<Record<Region | 'paper' | 'ink' | 'soft', string>>;

/** What the painter is told beside the camera. */
export interface Painting {
  rows: number;
  /** Marks in each part of the field. */
  amounts: Readonly<Record<Region, number>>;
  /** How many of the larger count's marks are lit; the rest stay as an outline. */
  lit: number;
  /** A number of the reader's own, as an outline; 0 for none. */
  own: number;
  /** Counts whose outlines lie over it. */
  over: readonly number[];
  /** The check in focus. */
  at: number;
  /** Whether the check is pointed at even where a mark is too small to be seen. */
  pinned: boolean;
  /** The words under the ruler for each level. */
  ruler: readonly string[];
  /** The number of the check in focus, as written. */
  label: string;
}

/** Height of the strip under the field that holds the ruler, in CSS pixels. */
export const rulerHeight = 28;

const dashes = [[], [7, 4], [2, 3]] as const;
const font = '500 13px system-ui, sans-serif';

function contextOf(canvas: HTMLCanvasElement, settings?: CanvasRenderingContext2DSettings) {
  const context = canvas.getContext('2d', settings);
  if (!context) throw new Error('This browser gave no drawing surface.');
  return context;
}

/** A row or column one pixel thick: paper where there is a gap, nothing where there is a mark. */
class Strip {
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

/**
 * Paints the field: flat areas first, then two one-pixel strips stretched over them, one for the
 * gaps across and one for those down. Their product is every mark at its place, at a cost that
 * does not grow with their number.
 */
export class FieldPainter {
  readonly #context: CanvasRenderingContext2D;
  #across = new Strip(1, 1);
  #down = new Strip(1, 1);
  #size: Size = { width: 1, height: 1 };
  #ratio = 1;

  /** @throws Error when the browser gives no drawing surface */
  constructor(canvas: HTMLCanvasElement) {
    this.#context = contextOf(canvas, { alpha: false });
  }

  /** Fits the surface to the field's box; the ruler goes below it. @param ratio device pixels a CSS pixel */
  resize(size: Size, ratio: number): void {
    const { canvas } = this.#context;
    const pixels = (length: number) => Math.max(1, Math.round(length * ratio));
    canvas.width = pixels(size.width);
    canvas.height = pixels(size.height + rulerHeight);
    this.#size = size;
    this.#ratio = ratio;
    this.#across = new Strip(canvas.width, 1);
    this.#down = new Strip(1, pixels(size.height));
  }

  /** Paints one frame. */
  paint(camera: Camera, painting: Painting, colours: Colours): void {
    const context = this.#context;
    const { width, height } = this.#size;
    context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    context.fillStyle = colours.paper;
    context.fillRect(0, 0, width, height + rulerHeight);
    for (const region of regions) {
      context.fillStyle = colours[region];
      this.#trace(region === 'printed' ? painting.lit : painting.amounts[region], camera);
      context.fill();
    }
    this.#part(camera, painting.rows, colours.paper);
    this.#outline(painting.amounts.printed, camera, colours.soft, 1, []);
    painting.over.forEach((count, index) => {
      this.#outline(count, camera, colours.ink, 2, dashes[index] ?? []);
    });
    this.#outline(painting.own, camera, colours.ink, 3, []);
    this.#focus(camera, painting, colours);
    this.#ruler(camera, painting, colours);
  }

  #trace(count: number, camera: Camera): void {
    this.#context.beginPath();
    for (const [x, y] of outlineOnSurface(count, camera, this.#size)) this.#context.lineTo(x, y);
    this.#context.closePath();
  }

  #outline(count: number, camera: Camera, colour: string, width: number, dash: readonly number[]) {
    const context = this.#context;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash([...dash]);
    this.#trace(count, camera);
    context.stroke();
    context.setLineDash([]);
  }

  /** Parts the areas into cells. */
  #part(camera: Camera, rows: number, paper: string): void {
    const context = this.#context;
    const { width } = context.canvas;
    const height = Math.round(this.#size.height * this.#ratio);
    const scale = camera.scale * this.#ratio;
    const across = this.#across.cut(camera.x - width / 2 / scale, scale, columns, paper);
    const down = this.#down.cut(camera.y - height / 2 / scale, scale, rows, paper);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.imageSmoothingEnabled = false;
    context.drawImage(across, 0, 0, width, 1, 0, 0, width, height);
    context.drawImage(down, 0, 0, 1, height, 0, 0, width, height);
    context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
  }

  #focus(camera: Camera, { at, pinned, label, amounts }: Painting, { ink, paper }: Colours): void {
    const context = this.#context;
    const [x, y] = toSurface(placeOf(at), camera, this.#size);
    const side = camera.scale;
    context.strokeStyle = ink;
    context.lineWidth = 2;
    if (side >= 6) {
      context.strokeRect(x - 2, y - 2, side + 4, side + 4);
    } else if (pinned) {
      context.beginPath();
      context.arc(x + side / 2, y + side / 2, 8, 0, 2 * Math.PI);
      context.stroke();
    }
    if (side < 72) return;
    context.font = font;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = at <= amounts.reported ? paper : ink;
    context.fillText(label, x + side / 2, y + side / 2, side - 8);
  }

  /** Under the field, a bracket as long as one cell, with what the cell holds. */
  #ruler(camera: Camera, { ruler }: Painting, { ink, paper }: Colours): void {
    const context = this.#context;
    const { width, height } = this.#size;
    context.fillStyle = paper;
    context.fillRect(0, height, width, rulerHeight);
    const levels = ruler.map((_, level) => cellOf(level) * camera.scale);
    const level = Math.max(
      0,
      levels.findIndex((side) => side >= 24),
    );
    const length = Math.min(levels[level] ?? 0, width * 0.6);
    const [left, base] = [margin, height + rulerHeight - 11];
    context.strokeStyle = ink;
    context.lineWidth = 1.5;
    context.beginPath();
    context.moveTo(left, base - 5);
    context.lineTo(left, base + 5);
    context.moveTo(left, base);
    context.lineTo(left + length, base);
    context.moveTo(left + length, base - 5);
    context.lineTo(left + length, base + 5);
    context.stroke();
    context.font = font;
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.fillStyle = ink;
    context.fillText(ruler[level] ?? '', left + length + 8, base);
  }
}
