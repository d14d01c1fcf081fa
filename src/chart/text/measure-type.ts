import { breadth, spare, textWidth, type Face } from './text-metrics.ts';

const sample = 'Beijing 2018';

let isMeasured = false;

/**
 * Finds out, once on a page, how wide letters are in its drawings, so that these make room for fonts of a reader's or a
 * system's own; browsers let no least size of type reach drawings. Letters that the spare has room for leave all as it is.
 * @param place where drawings stand
 */
export function measureType(place: Element): void {
  if (isMeasured) return;
  isMeasured = true;
  const create = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
  const sheet = create('svg');
  place.append(sheet);
  for (const face of Object.keys(breadth) as Face[]) {
    const text = create('text') as SVGTextElement;
    text.textContent = sample;
    text.style.font = `${face === 'bold' ? 600 : 400} 12px var(--${face === 'display' ? face : 'sans'})`;
    sheet.append(text);
    const wider = text.getComputedTextLength() / textWidth(sample, 12, face);
    if (wider > 1) breadth[face] *= wider * spare;
  }
  sheet.remove();
}
