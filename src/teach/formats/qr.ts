import { encode } from 'uqr';
import { element } from './markup.ts';

/** A QR code: whether each module is dark, row by row, with the quiet border of four that readers need. */
export function qrModules(text: string): boolean[][] {
  return encode(text, { ecc: 'M', border: 4 }).data;
}

/**
 * A QR code as SVG, black on white in every theme, because readers need the contrast.
 * @param label what it leads to, for who does not see it
 */
export function qrSvg(text: string, label: string): string {
  const rows = qrModules(text);
  const size = String(rows.length);
  const d = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size} ${size}`,
      role: 'img',
      'aria-label': label.replaceAll('\n', ' '),
      'shape-rendering': 'crispEdges',
    },
    element('path', { fill: '#fff', d: `M0 0h${size}v${size}h-${size}z` }),
    element('path', { fill: '#000', d: d.join('') }),
  ).xml;
}
