import type { Point, Size } from '../../../chart/box.ts';
import { throttleFrames } from '../../../motion/animate.ts';
import { besideOf, checkAt, type FieldShape } from '../model/field.ts';
import { deepest } from '../model/zoom-steps.ts';
import { cameraOn, keepInside, toField, zoomOf, type Camera } from '../field/camera.ts';
import { zoomTransition, type ZoomTransition } from './zoom-transition.ts';

/** Where a view rests: the check in focus, and the zoom in hundredths. */
export interface Place {
  at: number;
  zoom: number;
}

/** What a view needs from its surroundings. */
export interface ViewHooks {
  /** Paints the field as this camera sees it. */
  paint(camera: Camera): void;
  /** Told once a movement has ended. */
  rest(place: Place): void;
  /** The motion token in milliseconds, asked anew for each flight. */
  beat(): number;
  /** Asks for one more frame; `requestAnimationFrame`, but for tests. */
  nextFrame(frame: (now: number) => void): void;
  /** Now, on the clock that frames are told. */
  now(): number;
}

/** The moving view of the field: a camera, a transition while it travels, one paint a frame at most, fewer where painting is slow. */
export class FieldView {
  readonly #hooks: ViewHooks;
  readonly #last: number;
  #size: Size = { width: 0, height: 0 };
  #shape: FieldShape;
  #place: Place;
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #transition: { way: ZoomTransition; began: number; end: Camera } | undefined;
  #asked = false;
  #isDue = throttleFrames();

  /** @param last the highest check number */
  constructor(hooks: ViewHooks, place: Place, shape: FieldShape, last: number) {
    this.#hooks = hooks;
    this.#place = place;
    this.#shape = shape;
    this.#last = last;
  }

  /** Fits the view to a new surface or field, keeping its place; paints at once, so that no frame is blank. */
  fit(size: Size, shape: FieldShape): void {
    const isLonger = shape.columns === this.#shape.columns && shape.rows !== this.#shape.rows;
    const isFirst = this.#size.width === 0;
    this.#size = size;
    this.#shape = shape;
    const target = cameraOn(this.#place.at, this.#place.zoom, size, shape);
    if (isLonger && !isFirst) {
      this.#fly(target);
      return;
    }
    this.#transition = undefined;
    this.#camera = target;
    this.#hooks.paint(this.#camera);
  }

  /** Paints again where it is. */
  refresh(): void {
    this.#ask();
  }

  /** Flies to a check at a zoom. */
  show(place: Place): void {
    const zoom = Math.min(deepest, Math.max(0, place.zoom));
    this.#place = { at: place.at, zoom };
    this.#fly(cameraOn(place.at, zoom, this.#size, this.#shape));
  }

  /** Flies half a step or more nearer (positive) or farther, around the check in focus. */
  zoomSteps(steps: number): void {
    this.show({ at: this.place().at, zoom: this.#zoomOf(this.#target()) + steps });
  }

  /** Flies a mark sideways when marks are large, a sixth of the view otherwise. */
  step(dx: number, dy: number): void {
    const { x, y, scale } = this.#target();
    if (scale >= 24) {
      const { at, zoom } = this.place();
      this.show({ at: besideOf(at, [dx, dy], this.#shape, this.#last), zoom });
      return;
    }
    const { width, height } = this.#size;
    this.#fly(
      this.#inside({ x: x + (dx * width) / scale / 6, y: y + (dy * height) / scale / 6, scale }),
    );
  }

  /** What is in view now. */
  get camera(): Camera {
    return this.#camera;
  }

  /** Looks elsewhere at once, as a hand moves it. */
  set camera(camera: Camera) {
    this.#transition = undefined;
    this.#camera = this.#inside(camera);
    this.#ask();
  }

  /** The check at a point of the surface. */
  checkUnder(point: Point): number {
    return checkAt(toField(point, this.#camera, this.#size), this.#shape, this.#last);
  }

  /** Says where the view rests, after pans and zooms. */
  settle(): void {
    this.#place = this.place();
    this.#hooks.rest(this.#place);
  }

  /** The place in view; where the field's edge holds the view back, the check asked for stays in focus. */
  place(): Place {
    const camera = this.#target();
    const zoom = Number(this.#zoomOf(camera).toFixed(2));
    const held = this.#inside({ ...cameraOn(this.#place.at, zoom, this.#size, this.#shape) });
    const near = 2 / camera.scale;
    const there = Math.abs(held.x - camera.x) <= near && Math.abs(held.y - camera.y) <= near;
    return {
      at: there ? this.#place.at : checkAt([camera.x, camera.y], this.#shape, this.#last),
      zoom,
    };
  }

  #target(): Camera {
    return this.#transition?.end ?? this.#camera;
  }

  #zoomOf(camera: Camera): number {
    return zoomOf(camera.scale, this.#size, this.#shape);
  }

  #inside(camera: Camera): Camera {
    return keepInside(camera, this.#size, this.#shape);
  }

  #fly(end: Camera): void {
    const way = zoomTransition(this.#camera, end, this.#size, this.#hooks.beat());
    this.#transition = { way, began: this.#hooks.now(), end };
    this.#isDue = throttleFrames();
    this.#ask();
  }

  #ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.#hooks.nextFrame((now) => this.#frame(now));
  }

  #frame(now: number): void {
    this.#asked = false;
    const moving = this.#transition;
    if (moving) {
      const { duration } = moving.way;
      const share = duration > 0 ? Math.min(1, Math.max(0, (now - moving.began) / duration)) : 1;
      this.#camera = moving.way.at(share);
      if (share === 1) {
        this.#transition = undefined;
        this.settle();
      }
    }
    if (!this.#transition || this.#isDue(now)) this.#hooks.paint(this.#camera);
    if (this.#transition) this.#ask();
  }
}
