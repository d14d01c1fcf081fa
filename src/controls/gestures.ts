/** A point in CSS pixels from an element's upper left corner. */
type SurfacePoint = readonly [x: number, y: number];

/** What a reader's hand on a surface asks for. */
export interface GestureHandlers {
  /** Move what is shown by so many pixels. */
  pan(dx: number, dy: number): void;
  /** Zoom by a factor around a point. @returns whether there was anything left to zoom */
  zoom(point: SurfacePoint, factor: number): boolean;
  /** A tap or click without movement. */
  tap(point: SurfacePoint): void;
  /** A double click: nearer, or farther with Shift. */
  nearer(point: SurfacePoint, farther: boolean): void;
  /** Hands off; called once after pans and zooms. */
  rest(): void;
}

const still = 4;
const wheelRest = 160;

const between = (a: SurfacePoint, b: SurfacePoint) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const middle = (a: SurfacePoint, b: SurfacePoint): SurfacePoint => [
  (a[0] + b[0]) / 2,
  (a[1] + b[1]) / 2,
];

/** Powers of two a wheel turns by; lines and pages count for more than pixels, pinches on a pad for most. */
function wheelPower(event: WheelEvent): number {
  const unit = event.deltaMode === 1 ? 0.05 : event.deltaMode === 2 ? 1 : 0.002;
  return -event.deltaY * unit * (event.ctrlKey ? 10 : 1);
}

/**
 * Turns pointers and wheel into pans and zooms. The wheel zooms with Ctrl or ⌘, or while the
 * surface has focus; otherwise, and at either end, the page scrolls. One finger up or down scrolls
 * the page until the surface has focus: the stylesheet's `touch-action` sees to it.
 * @returns stops listening
 */
export function listenForGestures(surface: HTMLElement, handlers: GestureHandlers): () => void {
  const fingers = new Map<number, SurfacePoint>();
  let moved = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const stop = new AbortController();
  const at = (event: MouseEvent): SurfacePoint => {
    const box = surface.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (fingers.size === 0) moved = 0;
    fingers.set(event.pointerId, at(event));
    surface.setPointerCapture(event.pointerId);
  };

  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (!before || fingers.size > 2) return;
    const now = at(event);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    moved += between(before, now);
    if (moved < still) return;
    if (!other) {
      handlers.pan(now[0] - before[0], now[1] - before[1]);
      return;
    }
    const [from, to] = [middle(before, other), middle(now, other)];
    handlers.pan(to[0] - from[0], to[1] - from[1]);
    const apart = between(before, other);
    if (apart > 0) handlers.zoom(to, between(now, other) / apart);
  };

  const up = (event: PointerEvent) => {
    const point = fingers.get(event.pointerId);
    if (!point || !fingers.delete(event.pointerId) || fingers.size > 0) return;
    if (moved >= still) handlers.rest();
    else if (event.type === 'pointerup') handlers.tap(point);
  };

  const wheel = (event: WheelEvent) => {
    const wanted = event.ctrlKey || event.metaKey || surface.matches(':focus');
    if (!wanted) return;
    const left = handlers.zoom(at(event), 2 ** wheelPower(event));
    if (left || event.ctrlKey || event.metaKey) event.preventDefault();
    clearTimeout(resting);
    resting = setTimeout(() => handlers.rest(), wheelRest);
  };

  const { signal } = stop;
  surface.addEventListener('pointerdown', down, { signal });
  surface.addEventListener('pointermove', move, { signal });
  surface.addEventListener('pointerup', up, { signal });
  surface.addEventListener('pointercancel', up, { signal });
  surface.addEventListener('wheel', wheel, { signal, passive: false });
  surface.addEventListener('dblclick', (event) => handlers.nearer(at(event), event.shiftKey), {
    signal,
  });
  return () => {
    clearTimeout(resting);
    stop.abort();
  };
}
