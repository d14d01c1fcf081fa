import { escapeText } from '../../standalone/escape.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Description, LegendEntry, Mark } from '../../widget/define.ts';
import { markPaint, markPath } from '../../chart/mark.ts';
import { wrapText } from '../../chart/text/wrap.ts';
import { writeOut, type Theme } from './theme.ts';

/** What a picture of a widget is made of. */
export interface PictureParts {
  locale: Locale;
  theme: Theme;
  said: Description;
  /** The figure as SVG, drawn for `pictureWidth` and `figureHeight`. */
  figure: string;
  figureHeight: number;
  /** The stylesheet of its shapes. */
  style: string;
  /** The line under the figure: who says so. */
  sources: string;
  site: string;
}

/** Width of every picture in pixels. */
const pictureSize = 1200;

const margin = 48;

/** Width of the figure in a picture, in pixels. */
export const figureWidth = pictureSize - 2 * margin;

/** Sizes of the type in pictures, in pixels. */
const titleSize = 34;
const lineSize = 18;

const swatchColours: Readonly<Partial<Record<Mark, string>>> = { empty: '--faint' };

/** A mark of the key as SVG, its top left corner at a point. */
function drawSwatch({ mark, shape = 'area' }: LegendEntry, x: number, y: number): string {
  const { filled, dash } = markPaint[shape];
  const d = markPath(shape, { x: 1.5, y: 1.5, width: 11, height: 11 });
  const colour = `var(${swatchColours[mark] ?? `--${mark}`})`;
  const pale = mark === 'printed' || mark === 'empty';
  const paint = filled
    ? `fill="${colour}"${pale ? ' stroke="var(--soft)"' : ''}`
    : `fill="none" stroke="${colour}" stroke-width="2.2"${dash ? ` stroke-dasharray="${dash}"` : ''}`;
  return `<path transform="translate(${x} ${y})" d="${d}" ${paint}/>`;
}

const pictureStyle = `
.paper{fill:var(--raised)}
.title{font-family:var(--display);font-size:${titleSize}px;font-weight:500;fill:var(--ink)}
.measure,.foot{font-family:var(--sans);font-size:${lineSize}px;fill:var(--soft)}
.legend{font-family:var(--sans);font-size:${lineSize}px;font-weight:500;fill:var(--ink)}
.legend-alleged{fill:var(--alleged);font-weight:600}
.rule{stroke:var(--line)}
`;

/** A picture of one state, complete with title, key and source: an SVG that stands alone, and its height. */
export function drawPicture(parts: PictureParts): { svg: string; height: number } {
  const { theme, said, figure, figureHeight, style, sources, site } = parts;
  let y = margin;
  const texts: string[] = [];
  const write = (kind: string, text: string, step: number) => {
    y += step;
    texts.push(`<text class="${kind}" x="${margin}" y="${y}">${escapeText(text)}</text>`);
  };
  for (const line of wrapText(said.title, {
    width: figureWidth,
    size: titleSize,
    face: 'display',
  }))
    write('title', line, 36);
  y += 4;
  for (const line of wrapText(said.measure, { width: figureWidth, size: lineSize }))
    write('measure', line, 26);
  y += 14;
  for (const entry of said.legend) {
    y += 28;
    texts.push(
      drawSwatch(entry, margin, y - 13),
      `<text class="legend legend-${entry.mark}" x="${margin + 26}" y="${y}">${escapeText(entry.text)}</text>`,
    );
  }
  const top = y + 26;
  y = top + figureHeight + 30;
  texts.push(
    `<line class="rule" x1="${margin}" x2="${pictureSize - margin}" y1="${y}" y2="${y}"/>`,
  );
  for (const line of [...wrapText(sources, { width: figureWidth, size: lineSize }), site])
    write('foot', line, 28);
  const height = y + margin - 12;
  const css = writeOut(`${pictureStyle}${style}`, theme);
  const shapes = figure.replace(
    /width="100%" height="100%"/,
    `x="${margin}" y="${top}" width="${figureWidth}" height="${figureHeight}"`,
  );
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize}" height="${height}" viewBox="0 0 ${pictureSize} ${height}" role="img">`,
    `<title>${escapeText(said.title)}</title><desc>${escapeText(said.summary)}</desc>`,
    `<style>${css.replace(/\s+/g, ' ')}</style>`,
    `<rect class="paper" width="${pictureSize}" height="${height}"/>`,
    ...texts.map((text) => writeOut(text, theme)),
    shapes,
    '</svg>',
  ].join('\n');
  return { svg, height };
}
