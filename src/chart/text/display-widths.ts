/* Read off the font files by `npm run widths`; a test says when they no longer agree. */

/** Advance widths of Newsreader as headings are set in it, as those of Public Sans are given. */
export const displayWidths: readonly number[] = [
  23, 27, 36, 59, 59, 80, 74, 20, 28, 28, 42, 54, 24, 34, 24, 40, 59, 59, 59, 59, 59, 59, 59, 59,
  59, 59, 26, 27, 54, 54, 54, 46, 90, 72, 66, 71, 77, 66, 60, 76, 82, 35, 43, 75, 62, 100, 77, 79,
  63, 79, 68, 56, 70, 78, 70, 100, 73, 70, 65, 31, 40, 31, 54, 41, 50, 48, 56, 45, 57, 48, 35, 50,
  57, 28, 26, 56, 27, 85, 58, 54, 58, 56, 41, 40, 36, 56, 54, 77, 53, 54, 45, 31, 24, 31, 54, 51,
  67, 24, 24, 42, 42, 67, 25, 54, 54, 35, 54, 59, 54, 100, 48, 56, 54,
];
