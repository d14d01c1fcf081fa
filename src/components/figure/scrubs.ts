import { localeOf } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import { nearestFigure, setFigure } from './figures.ts';
import { wakeFigure } from './wake-figure.ts';
import { parameterIn, stepped, withParameter, type Range } from './scrub-value.ts';

/** Pixels that a finger or a mouse moves for one step. */
const pixelsPerStep = 6;

/** Brings one number in a sentence alive: a slider bound to the same state as the figure beside it. */
function startScrub(root: Document, scrub: HTMLElement): void {
  const { scrub: id = '', parameter = '', fallback = '0', step = '1' } = scrub.dataset;
  const read = (name: string) => Number(scrub.getAttribute(name));
  const range: Range = {
    min: read('aria-valuemin'),
    max: read('aria-valuemax'),
    step: Number(step),
  };
  const locale = localeOf(root);
  const figure = nearestFigure(root, scrub, id);
  if (!figure) return;
  scrub.dataset['alive'] = '';

  const show = (value: number) => {
    scrub.setAttribute('aria-valuenow', String(value));
    const text = inFull(value, locale);
    scrub.setAttribute('aria-valuetext', text);
    if (scrub.textContent !== text) scrub.textContent = text;
  };
  const queryNow = () =>
    // A figure that sleeps, or is waking, still shows what it showed; what it was set to counts.
    figure.querySelector<HTMLElement>('.frame[data-alive]')?.dataset['query'] ??
    figure.dataset['query'] ??
    '';
  const set = (value: number) => {
    if (value === read('aria-valuenow')) return;
    show(value);
    void setFigure(figure, withParameter(queryNow(), parameter, value));
  };

  // Whatever changes the figure changes the sentence.
  new MutationObserver(() => {
    show(parameterIn(queryNow(), parameter, Number(fallback)));
  }).observe(figure, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-query', 'data-alive'],
  });

  scrub.addEventListener('keydown', (event) => {
    const next = stepped(read('aria-valuenow'), event.key, range);
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  });

  let from: { x: number; value: number } | undefined;
  scrub.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.ctrlKey) return;
    from = { x: event.clientX, value: read('aria-valuenow') };
    scrub.setPointerCapture(event.pointerId);
    void wakeFigure(figure);
  });
  scrub.addEventListener('pointermove', (event) => {
    if (!from || event.buttons === 0) {
      from = undefined;
      return;
    }
    const steps = Math.round((event.clientX - from.x) / pixelsPerStep);
    set(Math.min(range.max, Math.max(range.min, from.value + steps * range.step)));
  });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'])
    scrub.addEventListener(end, () => {
      from = undefined;
    });
}

/** Brings all numbers alive that are sliders; each belongs to the nearest figure of its widget. */
export function startScrubs(root: Document): void {
  for (const scrub of root.querySelectorAll<HTMLElement>('[data-scrub]')) startScrub(root, scrub);
}
