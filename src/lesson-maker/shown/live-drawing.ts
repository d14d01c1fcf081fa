/** What a shape hands on to those within it. */
const inherited = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'font-family', 'font-size', 'font-weight'],
  ...['font-style', 'letter-spacing', 'text-anchor', 'visibility'],
  ...['paint-order', 'dominant-baseline'],
];

/** What it keeps to itself, with what it is where nothing is said. */
const own: Readonly<Record<string, string>> = {
  opacity: '1',
  transform: 'none',
  display: 'inline',
  'clip-path': 'none',
  'vector-effect': 'none',
};

/** Writes a shape's looks into its copy, as far as they differ from what it would inherit. */
function writeLooks(shape: Element, copy: Element, outer: CSSStyleDeclaration | undefined): void {
  const looks = getComputedStyle(shape);
  const differing = [
    ...inherited.filter((name) => looks.getPropertyValue(name) !== outer?.getPropertyValue(name)),
    ...Object.keys(own).filter((name) => outer && looks.getPropertyValue(name) !== own[name]),
  ];
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  // As attributes: the page's policy forbids styles in elements.
  for (const name of differing) copy.setAttribute(name, looks.getPropertyValue(name));
  [...shape.children].forEach((part, place) => {
    const twin = copy.children[place];
    if (twin) writeLooks(part, twin, looks);
  });
}

/** A drawing as it stands on the page, as SVG of its own that takes the whole of its box, and its size in pixels. */
export interface LiveDrawing {
  svg: string;
  width: number;
  height: number;
}

function ofShapes(drawn: SVGSVGElement): LiveDrawing {
  const { width, height } = drawn.getBoundingClientRect();
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  writeLooks(drawn, copy, undefined);
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.setAttribute('width', '100%');
  copy.setAttribute('height', '100%');
  return { svg: new XMLSerializer().serializeToString(copy), width, height };
}

function ofCanvas(canvas: HTMLCanvasElement): LiveDrawing {
  const { width, height } = canvas.getBoundingClientRect();
  const image = `<image width="${width}" height="${height}" href="${canvas.toDataURL()}"/>`;
  const svg = `<svg viewBox="0 0 ${width} ${height}" width="100%" height="100%">${image}</svg>`;
  return { svg, width, height };
}

/** The drawing in a living widget's frame. @throws RangeError where there is none */
export function liveDrawing(frame: Element): LiveDrawing {
  const drawn = frame.querySelector<SVGSVGElement>('svg.drawing-exact');
  if (drawn) return ofShapes(drawn);
  const canvas = frame.querySelector('canvas');
  if (canvas) return ofCanvas(canvas);
  throw new RangeError('The frame holds no drawing.');
}
