/** What of an event decides whether it is the field's or the page's. */
export interface GestureEvent {
  type: string;
  button?: number;
  ctrlKey: boolean;
  metaKey: boolean;
  /** Fingers on the surface. */
  touches?: { length: number };
  deltaY?: number;
}

/** How the field stands when an event comes. */
export interface FieldStanding {
  hasFocus: boolean;
  /** Pixels a field unit, now, at the least and at the most. */
  scale: number;
  extent: readonly [least: number, most: number];
}

/**
 * Whether an event is the field's. The wheel scrolls the page until the field has focus or Ctrl or ⌘ is held, and
 * again at either end of the zoom; one finger scrolls the page until the field has focus, two are the field's; a
 * mouse drags with its main button, but not with Ctrl, which asks for a menu.
 */
export function isForField(
  event: GestureEvent,
  { hasFocus, scale, extent }: FieldStanding,
): boolean {
  if (event.type === 'wheel') {
    const isOut = (event.deltaY ?? 0) > 0;
    const isAtEnd = isOut ? scale <= extent[0] : scale >= extent[1];
    return !isAtEnd && (hasFocus || event.ctrlKey || event.metaKey);
  }
  if (event.touches) return hasFocus || event.touches.length > 1;
  return event.button === 0 && !event.ctrlKey;
}

/** Powers of two that the wheel turns by for each unit of its three modes: pixels, lines, pages. */
const wheelUnits = [0.002, 0.05, 1] as const;

/**
 * Powers of two by which a turn of the wheel zooms in; a pinch on a pad comes as a wheel with Ctrl and small steps,
 * which count tenfold. One event doubles or halves at the most.
 */
export function wheelPower(event: { deltaY: number; deltaMode: number; ctrlKey: boolean }): number {
  const power = -event.deltaY * (wheelUnits[event.deltaMode] ?? 1) * (event.ctrlKey ? 10 : 1);
  return Math.min(1, Math.max(-1, power));
}
