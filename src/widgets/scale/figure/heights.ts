/** Heights of the drawing in pixels, on narrow figures and on wide ones; `widget.css` has the same numbers. */
export const heights = [460, 508] as const;
