import {
  cameraOn,
  deepest,
  keepInside,
  zoomAround,
  zoomOf,
  type Camera,
  type Size,
} from './camera.ts';
import { checkAt, pitchOf, type Point } from './field.ts';
import { throttleFrames } from '../../motion/animate.ts';
import { flightBetween, type Flight } from './flight.ts';

/** Where a view rests: the check in focus, and the zoom in hundredths. */
export interface Place {
  at: number;
  zoom: number;
}

/** What a view needs from its surroundings. */
export interface ViewHooks {
  /** Paints the field as this camera sees it. @returns whether the field itself is still changing */
  paint(camera: Camera): boolean;
  /** Told once a movement has ended. */
  rest(place: Place): void;
  /** The motion token in milliseconds, asked anew for each flight. */
  beat(): number;
  /** Asks for one more frame; `requestAnimationFrame`, but for tests. */
  nextFrame(frame: (now: number) => void): void;
  /** Now, on the clock that frames are told. */
  now(): number;
}

/** The moving view of the field: a camera, a flight while it travels, one paint a frame at most, fewer where painting is slow. */
export class FieldView {
  readonly #hooks: ViewHooks;
  readonly #last: number;
  #size: Size = { width: 0, height: 0 };
  #rows: number;
  #place: Place;
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #flight: { way: Flight; began: number; end: Camera } | undefined;
  #asked = false;
  #changing = false;
  #isDue = throttleFrames();

  /** @param last the highest check number */
  constructor(hooks: ViewHooks, place: Place, rows: number, last: number) {
    this.#hooks = hooks;
    this.#place = place;
    this.#rows = rows;
    this.#last = last;
  }

  /** Fits the view to a new surface or field, keeping its place; paints at once, so that no frame is blank. */
  fit(size: Size, rows: number): void {
    const reshaped = rows !== this.#rows;
    const first = this.#size.width === 0;
    this.#size = size;
    this.#rows = rows;
    const target = cameraOn(this.#place.at, this.#place.zoom, size, rows);
    if (reshaped && !first) {
      this.#fly(target);
      return;
    }
    this.#flight = undefined;
    this.#camera = target;
    this.#paint();
  }

  /** Paints again where it is. */
  refresh(): void {
    this.#ask();
  }

  /** Flies to a check at a zoom. */
  show(place: Place): void {
    const zoom = Math.min(deepest, Math.max(0, place.zoom));
    this.#place = { at: place.at, zoom };
    this.#fly(cameraOn(place.at, zoom, this.#size, this.#rows));
  }

  /** Flies half a step or more nearer (positive) or farther, around the check in focus. */
  zoomSteps(steps: number): void {
    this.show({ at: this.place().at, zoom: this.#zoomOf(this.#target()) + steps });
  }

  /** Flies a mark sideways when marks are large, a sixth of the view otherwise. */
  step(dx: number, dy: number): void {
    const { scale } = this.#camera;
    const unit = (length: number) => (scale >= 24 ? pitchOf(0) : length / scale / 6);
    const { x, y } = this.#target();
    this.#fly(
      this.#inside({
        x: x + dx * unit(this.#size.width),
        y: y + dy * unit(this.#size.height),
        scale: this.#target().scale,
      }),
    );
  }

  /** Moves by so many pixels, at once. */
  pan(dx: number, dy: number): void {
    const { x, y, scale } = this.#camera;
    this.#jump({ x: x - dx / scale, y: y - dy / scale, scale });
  }

  /** Zooms around a point of the surface, at once. @returns whether there was anything left to zoom */
  zoomBy(point: Point, factor: number): boolean {
    const before = this.#camera.scale;
    this.#jump(zoomAround(point, factor, this.#camera, this.#size));
    return this.#camera.scale !== before;
  }

  /** The check at a point of the surface. */
  checkUnder([x, y]: Point): number {
    const { scale } = this.#camera;
    const across = this.#camera.x + (x - this.#size.width / 2) / scale;
    const down = this.#camera.y + (y - this.#size.height / 2) / scale;
    return checkAt([across, down], this.#last);
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
    const held = this.#inside({ ...cameraOn(this.#place.at, zoom, this.#size, this.#rows) });
    const near = 2 / camera.scale;
    const there = Math.abs(held.x - camera.x) <= near && Math.abs(held.y - camera.y) <= near;
    return { at: there ? this.#place.at : checkAt([camera.x, camera.y], this.#last), zoom };
  }

  #target(): Camera {
    return this.#flight?.end ?? this.#camera;
  }

  #zoomOf(camera: Camera): number {
    return zoomOf(camera.scale, this.#size, this.#rows);
  }

  #inside(camera: Camera): Camera {
    return keepInside(camera, this.#size, this.#rows);
  }

  #jump(camera: Camera): void {
    this.#flight = undefined;
    this.#camera = this.#inside(camera);
    this.#ask();
  }

  #fly(end: Camera): void {
    const way = flightBetween(this.#camera, end, this.#size, this.#hooks.beat());
    this.#flight = { way, began: this.#hooks.now(), end };
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
    const flight = this.#flight;
    if (flight) {
      const { duration } = flight.way;
      const share = duration > 0 ? Math.min(1, Math.max(0, (now - flight.began) / duration)) : 1;
      this.#camera = flight.way.at(share);
      if (share === 1) {
        this.#flight = undefined;
        this.settle();
      }
    }
    const moves = this.#flight !== undefined || this.#changing;
    if (!moves || this.#isDue(now)) this.#paint();
    if (this.#flight || this.#changing) this.#ask();
  }

  #paint(): void {
    const before = this.#changing;
    this.#changing = this.#hooks.paint(this.#camera);
    if (!this.#changing || before) return;
    if (!this.#flight) this.#isDue = throttleFrames();
    this.#ask();
  }
}
