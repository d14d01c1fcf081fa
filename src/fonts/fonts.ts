import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const resolve = createRequire(import.meta.url).resolve;

/** One font file of the site: where it comes from and what is kept of it. */
export interface FontCut {
  /** File name without its ending. */
  name: string;
  source: string;
  axes: Readonly<Record<string, number | { min: number; max: number }>>;
  /** Only these characters, instead of all that the site uses. */
  only?: string;
}

const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2';
const publicSans = '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';

/** What headings are written with: no tone marks, no arrows. */
const headingSigns = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}–—‘’“”…·×²−¥`;

/** The cuts: reading size, headings, great numerals, labels. Pinned axes weigh half of free ones. */
export const cuts: readonly FontCut[] = [
  { name: 'text', source: newsreader, axes: { wght: 400, opsz: 18 } },
  { name: 'display', source: newsreader, axes: { wght: 460, opsz: 44 }, only: headingSigns },
  { name: 'numeral', source: newsreader, axes: { wght: 300, opsz: 72 }, only: '0123456789,.+' },
  { name: 'sans', source: publicSans, axes: { wght: { min: 400, max: 600 } } },
];

/** Every character that the texts of the site can show in Latin type, with the printable ones of ASCII. */
export function charactersUsed(root: string): string {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  const files = globSync(['content/**/*.{yaml,mdx,csv}', 'src/widgets/**/*.ts'], { cwd: root });
  const found = new Set(ascii);
  for (const file of files)
    // Pinyin is set in the device's own type: its tone marks would weigh on every page.
    for (const sign of readFileSync(`${root}/${file}`, 'utf8').replace(/^\s*pinyin:.*$/gm, ''))
      found.add(sign);
  return [...found]
    .filter((sign) => sign >= ' ')
    .sort()
    .join('');
}

/** One cut as a font file. @param format `woff2` for pages, `sfnt` for drawing pictures */
export function cutFont(
  cut: FontCut,
  characters: string,
  format: 'woff2' | 'sfnt',
): Promise<Buffer> {
  return subsetFont(readFileSync(resolve(cut.source)), cut.only ?? characters, {
    targetFormat: format,
    variationAxes: cut.axes,
  });
}

/** Chinese type for pictures, cut down to some characters. */
export function cutChinese(characters: string): Promise<Buffer> {
  const file = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2';
  return subsetFont(readFileSync(resolve(file)), characters, { targetFormat: 'sfnt' });
}
