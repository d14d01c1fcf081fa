/** The size a figure draws for, in pixels. */
export interface DrawingSize {
  width: number;
  height: number;
}

/** A size that figures are drawn for on the server, for all frames from some width on. */
export interface DrawingStep extends DrawingSize {
  name: 'narrow' | 'wide';
  /** The least width of the frame's inside, in pixels; `drawing.css` has the same number. */
  from: number;
}

/** Inside width of a frame on a window of 320 px, the narrowest that is served. */
const narrowest = 254;

/** The inside width, in pixels, from which a figure is drawn wide. */
export const wideFrom = 560;

/** The two sizes drawn on the server, where the width of the window is not known. */
export function stepsOf([narrow, wide]: readonly [number, number]): [DrawingStep, DrawingStep] {
  return [
    { name: 'narrow', from: 0, width: narrowest, height: narrow },
    { name: 'wide', from: wideFrom, width: wideFrom, height: wide },
  ];
}
