import { select } from 'd3-selection';
import { zoom, ZoomTransform, type D3ZoomEvent } from 'd3-zoom';
import type { Point, Size } from '../../../chart/box.ts';
import type { Camera } from '../field/camera.ts';
import { isForField, wheelPower, type GestureEvent } from './zoom-policy.ts';

/** What hands move, and what they may ask of it. */
export interface ZoomTarget {
  size(): Size;
  /** Pixels a field unit at the outermost and at the innermost. */
  extent(): [least: number, most: number];
  /** What is in view; set as a hand moves it. */
  camera: Camera;
  /** The nearest camera that is allowed. */
  constrain(camera: Camera): Camera;
  /** A click or tap. */
  choose(point: Point): void;
  /** A double click or tap: nearer, or farther with Shift. */
  nearer(point: Point, isFarther: boolean): void;
  /** Hands off. */
  settle(): void;
}

/** A camera as D3 has it: where the field's corner is on the surface. */
export function transformOf({ x, y, scale }: Camera, { width, height }: Size): ZoomTransform {
  return new ZoomTransform(scale, width / 2 - x * scale, height / 2 - y * scale);
}

/** The camera of a transform. */
export function cameraOf(transform: ZoomTransform, { width, height }: Size): Camera {
  const [x, y] = transform.invert([width / 2, height / 2]);
  return { x, y, scale: transform.k };
}

/** How far a press may move and still be a click, in pixels. */
const clickDistance = 4;

/** Lets hands zoom and pan a surface by `d3-zoom`. @returns stops it */
export function zoomByHand(surface: HTMLElement, target: ZoomTarget): () => void {
  const at = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const isOurs = (event: GestureEvent) =>
    isForField(event, {
      hasFocus: surface.matches(':focus'),
      scale: target.camera.scale,
      extent: target.extent(),
    });
  const chosen = select<HTMLElement, unknown>(surface);
  let isMoved = false;
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: GestureEvent) => {
      if (!isOurs(event)) return false;
      // The field is flown by keys and buttons as well: a hand takes it up where it is.
      chosen.property('__zoom', transformOf(target.camera, target.size()));
      behaviour.scaleExtent(target.extent());
      return true;
    })
    .wheelDelta(wheelPower)
    .extent(() => [
      [0, 0],
      [target.size().width, target.size().height],
    ])
    .constrain((transform) =>
      transformOf(target.constrain(cameraOf(transform, target.size())), target.size()),
    )
    .clickDistance(clickDistance)
    .on('start', () => {
      isMoved = false;
    })
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      isMoved = true;
      target.camera = cameraOf(transform, target.size());
    })
    .on('end', () => {
      if (isMoved) target.settle();
    });
  chosen.call(behaviour).on('dblclick.zoom', (event: MouseEvent | TouchEvent) => {
    event.preventDefault();
    const hand = 'changedTouches' in event ? event.changedTouches[0] : event;
    if (hand) target.nearer(at(hand), event.shiftKey);
  });

  const stop = new AbortController();
  const { signal } = stop;
  let isPressed = false;
  /** Ends a drag that goes on without a button, as D3 does on a release that reaches the page. */
  const release = () => {
    if (!isPressed) return;
    isPressed = false;
    window.dispatchEvent(new MouseEvent('mouseup', { view: window }));
  };
  surface.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType !== 'mouse' || !isOurs(event)) return;
      isPressed = true;
      surface.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  surface.addEventListener('lostpointercapture', release, { signal });
  window.addEventListener('blur', release, { signal });
  window.addEventListener(
    'mousemove',
    ({ buttons }) => {
      if (buttons === 0) release();
    },
    { signal, capture: true },
  );
  surface.addEventListener(
    'click',
    (event) => {
      if (event.ctrlKey) return;
      surface.focus({ preventScroll: true });
      target.choose(at(event));
    },
    { signal },
  );
  // At either end D3 leaves the wheel to the page; with Ctrl or ⌘ held that would zoom the page itself.
  surface.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) event.preventDefault();
    },
    { signal, passive: false },
  );
  return () => {
    chosen.on('.zoom', null);
    stop.abort();
  };
}
