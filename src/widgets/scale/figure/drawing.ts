/** Heights of the drawing in pixels, on narrow figures and on wide ones; `widget.css` has the same numbers. */
export const heights = [460, 508] as const;

/** What a living drawing shows in place of its state. */
export interface LiveReading {
  /** Seconds since the page was opened. */
  seconds?: number | undefined;
  /** What a hand is counting. */
  counting?: { counted: number; took: number } | undefined;
  /** How far down its way a walk has come, in pixels. */
  far?: number | undefined;
}
