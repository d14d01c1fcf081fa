import { parse } from 'opentype.js';
import { cutFont, type FontCut } from './fonts.ts';

/** The characters whose widths travel with figures: what Latin text and numbers are written with. */
const measuredCharacters = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}–—‘’“”…·×÷²−¥±≈éüö`;

/**
 * The advance widths of `measuredCharacters` in one cut of a font, in hundredths of an em, rounded up.
 * @param source the font file, as fontsource names it
 * @param axes where its axes are pinned
 */
async function widthsOf(source: string, axes: Readonly<Record<string, number>>): Promise<number[]> {
  const cut: FontCut = { name: 'measured', source, axes };
  const file = await cutFont(cut, measuredCharacters, 'sfnt');
  const font = parse(
    file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer,
  );
  return [...measuredCharacters].map((sign) => {
    const glyph = font.charToGlyph(sign);
    const advance = glyph.index === 0 ? font.unitsPerEm : (glyph.advanceWidth ?? font.unitsPerEm);
    return Math.ceil((100 * advance) / font.unitsPerEm);
  });
}

const sans = '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';
const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2';

const list = (widths: readonly number[]) => `[${widths.join(', ')}]`;
const origin =
  '/* Read off the font files by `npm run widths`; a test says when they no longer agree. */';

/** The files of the widths of the site’s fonts, read off the font files: paths from the project’s root → texts. */
export async function writeTextWidths(): Promise<Record<string, string>> {
  const regular = await widthsOf(sans, { wght: 400 });
  const bold = await widthsOf(sans, { wght: 600 });
  const display = await widthsOf(newsreader, { wght: 460, opsz: 44 });
  return {
    'src/chart/text/text-widths.ts': `${origin}

/** The characters that are measured; all others are taken for one em wide, as Han is. */
export const measured = ${JSON.stringify(measuredCharacters)};

/** Advance widths of Public Sans, in hundredths of an em, in the order of the characters. */
export const sansWidths = {
  regular: ${list(regular)},
  bold: ${list(bold)},
};
`,
    'src/chart/text/display-widths.ts': `${origin}

/** Advance widths of Newsreader as headings are set in it, as those of Public Sans are given. */
export const displayWidths: readonly number[] = ${list(display)};
`,
  };
}
