import { markPaint, type Shape } from '../../../chart/mark.ts';
import type { Size } from '../../../chart/box.ts';
import type { FieldShape } from '../model/field.ts';
import type { Camera } from '../field/camera.ts';
import { layoutCards, leastCard } from '../field/cards.ts';
import { emptyCells } from '../field/gaps.ts';
import {
  litOpacity,
  outlineOnSurface,
  overShapes,
  unlitLine,
  type FieldContent,
} from '../field/layout.ts';
import { blockNames, focusOf, ringRadius, rulerHeight, rulerOf } from '../field/overlay.ts';
import { contextOf, Strip } from './strip.ts';

/** Colours of the field, each as `#rrggbb`, and the family of its letters. */
export type FieldStyle = Readonly<Record<'paper' | 'reported' | 'ink' | 'soft' | 'family', string>>;

/** What the painter is told beside the camera. */
export interface Painting extends FieldContent {
  shape: FieldShape;
  /** How many of the outlines laid over it are the reader's own; they come last. */
  own: number;
  /** The words behind the ruler for each level. */
  ruler: readonly string[];
  /** What is written on the blocks that the counts end in, a line each. */
  names: Readonly<Record<'reported' | 'printed', readonly string[]>>;
  /** The number of the check in focus, as written. */
  label: string;
  /** What says that cards are invented. */
  invented: string;
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
  paint(camera: Camera, painting: Painting, style: FieldStyle): void {
    const { counts, lit, over, shape, own } = painting;
    const context = this.#context;
    const { width, height } = this.#size;
    const outline = (count: number) => this.#outline(count, camera, shape.columns);
    context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    context.fillStyle = style.paper;
    context.fillRect(0, 0, width, height + rulerHeight);
    const isDimmed = lit < counts.printed;
    const litOutline = outline(lit);
    if (isDimmed) this.#empty(outline(counts.printed), camera, shape, style);
    context.fillStyle = style.soft;
    context.globalAlpha = litOpacity;
    context.fill(litOutline);
    context.globalAlpha = 1;
    context.fillStyle = style.reported;
    context.fill(outline(counts.reported));
    context.save();
    if (isDimmed) context.clip(litOutline);
    this.#part(camera, shape, style.paper);
    context.restore();
    this.#cards(camera, painting, style);
    this.#stroke(outline(counts.reported), style.ink, 1.5);
    over.forEach((count, index) => {
      const isOwn = index >= over.length - own;
      this.#stroke(outline(count), style.ink, isOwn ? 3 : 2, isOwn ? 'solid' : overShapes[index]);
    });
    this.#names(camera, painting, style);
    this.#focus(camera, painting, style);
    this.#ruler(camera, painting, style);
  }

  #outline(count: number, camera: Camera, columns: number): Path2D {
    const path = new Path2D();
    for (const [x, y] of outlineOnSurface(count, camera, this.#size, columns)) path.lineTo(x, y);
    path.closePath();
    return path;
  }

  #cards(camera: Camera, { shape, lit }: Painting, { paper, soft }: FieldStyle): void {
    const cards = layoutCards(camera, this.#size, shape, lit);
    if (!cards) return;
    this.#context.fillStyle = paper;
    this.#context.fill(new Path2D(cards.light));
    this.#context.fillStyle = soft;
    this.#context.fill(new Path2D(cards.dark));
  }

  /** Cells that are not lit, within the outline of the larger count. */
  #empty(outline: Path2D, camera: Camera, shape: FieldShape, { soft, paper }: FieldStyle): void {
    const context = this.#context;
    const { edges, gaps } = emptyCells(camera, this.#size, shape, unlitLine);
    context.save();
    context.save();
    context.clip(outline);
    this.#stroke(new Path2D(edges), soft, unlitLine);
    context.restore();
    this.#stroke(outline, soft, unlitLine);
    for (const { d, width, strength } of gaps) {
      context.globalAlpha = strength;
      this.#stroke(new Path2D(d), paper, width);
    }
    context.restore();
  }

  #stroke(path: Path2D, colour: string, width: number, shape: Shape = 'solid'): void {
    const context = this.#context;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash((markPaint[shape].dash ?? '').split(' ').filter(Boolean).map(Number));
    context.stroke(path);
    context.setLineDash([]);
  }

  #write(text: string, x: number, y: number, font: string, colour: string, most?: number): void {
    const context = this.#context;
    context.font = font;
    context.textBaseline = 'middle';
    context.fillStyle = colour;
    context.fillText(text, x, y, most);
  }

  /** Parts the areas into cells. */
  #part(camera: Camera, { columns, rows }: FieldShape, paper: string): void {
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

  #names(camera: Camera, { counts, shape, names }: Painting, style: FieldStyle): void {
    this.#context.textAlign = 'center';
    for (const { count, at, room, size } of blockNames(counts, camera, this.#size, shape)) {
      const [colour, ground] =
        count === 'reported' ? [style.paper, style.reported] : [style.ink, style.paper];
      this.#context.strokeStyle = ground;
      this.#context.lineJoin = 'round';
      this.#context.lineWidth = 5;
      this.#context.font = `600 ${size}px ${style.family}`;
      this.#context.textBaseline = 'middle';
      names[count].forEach((line, index, all) => {
        const y = at[1] + (index - (all.length - 1) / 2) * size * 1.3;
        this.#context.strokeText(line, at[0], y, room);
        this.#write(line, at[0], y, this.#context.font, colour, room);
      });
    }
  }

  #focus(camera: Camera, painting: Painting, { ink, paper, family }: FieldStyle): void {
    const { at, isPinned, shape, label, counts } = painting;
    const focus = focusOf(at, isPinned, camera, this.#size, shape);
    if (!focus) return;
    const path = new Path2D();
    if ('ring' in focus) path.arc(...focus.ring, ringRadius, 0, 2 * Math.PI);
    else {
      const { x, y, width: side } = focus.mark;
      path.rect(x - 2, y - 2, side + 4, side + 4);
      if (side >= 72) {
        const colour = at <= counts.reported ? paper : ink;
        this.#context.textAlign = 'center';
        this.#write(label, x + side / 2, y + side * 0.8, `600 13px ${family}`, colour, side - 8);
      }
    }
    this.#stroke(path, ink, 2);
  }

  #ruler(camera: Camera, { ruler, invented }: Painting, { ink, paper, family }: FieldStyle): void {
    const context = this.#context;
    const { width, height } = this.#size;
    context.fillStyle = paper;
    context.fillRect(0, height, width, rulerHeight);
    const { level, from, to, y } = rulerOf(camera, this.#size);
    this.#stroke(new Path2D(`M${from},${y - 5}v10M${from},${y}H${to}m0,-5v10`), ink, 1.5);
    context.textAlign = 'left';
    const font = `500 13px ${family}`;
    this.#write(ruler[level] ?? '', to + 8, y, font, ink, width - to - 12);
    if (camera.scale < leastCard) return;
    this.#write(invented, to + 22 + context.measureText(ruler[level] ?? '').width, y, font, ink);
  }
}
