/** The inside width of a figure, in pixels, from which it is drawn wide; `drawing.css` has the same number. */
export const wideFrom = 560;

/** The width, in pixels, from which it is drawn for pictures and posters. */
export const posterFrom = 1000;

/** Sizes of the letters in a figure, in pixels: small print, labels, numbers that are spoken of, the great number. */
export interface TypeSizes {
  note: number;
  label: number;
  value: number;
  numeral: number;
}

/** How a figure is drawn by its width. */
export type FigureWidth = 'narrow' | 'wide' | 'poster';

/** The one scale of type that all figures share. */
export const typeScale: Readonly<Record<FigureWidth, TypeSizes>> = {
  narrow: { note: 12, label: 13, value: 17, numeral: 26 },
  wide: { note: 12.5, label: 13, value: 18, numeral: 34 },
  poster: { note: 16, label: 18, value: 24, numeral: 44 },
};

/** How a figure of some width is drawn. @param width pixels */
export function figureWidth(width: number): FigureWidth {
  return width < wideFrom ? 'narrow' : width < posterFrom ? 'wide' : 'poster';
}

/** The sizes of type in a figure of some width. @param width pixels */
export function typeAt(width: number): TypeSizes {
  return typeScale[figureWidth(width)];
}
