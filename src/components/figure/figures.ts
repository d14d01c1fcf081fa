import { startScrubs } from './scrubs.ts';
import { wakeFigure } from './wake-figure.ts';

/** How long a figure must be in view before it wakes, in milliseconds: one that is scrolled past sleeps on. */
const glance = 180;

/** The figure of a widget that is nearest to a place in the text; undefined where the page has none. */
export function nearestFigure(root: Document, place: Element, id: string): HTMLElement | undefined {
  const middle = (element: Element) => {
    const { top, height } = element.getBoundingClientRect();
    return top + height / 2;
  };
  const from = middle(place);
  const figures = [...root.querySelectorAll<HTMLElement>(`[data-figure="${id}"]`)];
  return figures.sort((a, b) => Math.abs(middle(a) - from) - Math.abs(middle(b) - from))[0];
}

/** Puts a figure into a state, and brings it into view where it is not. */
export function setFigure(figure: HTMLElement, query: string): void {
  // Set anew even where it is the same: the reader may have moved on from it by the figure's own knobs.
  figure.dataset['query'] = query;
  void wakeFigure(figure);
}

function comeIntoView(figure: HTMLElement): void {
  const { top, bottom } = figure.getBoundingClientRect();
  if (bottom > 80 && top < innerHeight - 80) return;
  figure.scrollIntoView({ block: 'center' });
}

/** Brings the page's figures alive as they come into view, and the words that steer them. */
export function startFigures(root: Document): void {
  const figures = [...root.querySelectorAll<HTMLElement>('[data-figure]')];
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(timers.get(target));
      if (!isIntersecting) continue;
      timers.set(
        target,
        setTimeout(() => {
          watcher.unobserve(target);
          void wakeFigure(target as HTMLElement);
        }, glance),
      );
    }
  });
  for (const figure of figures) {
    watcher.observe(figure);
    figure.addEventListener('pointerdown', () => void wakeFigure(figure), { once: true });
    figure.addEventListener('focusin', () => void wakeFigure(figure), { once: true });
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-set]')) {
    const figure = () => nearestFigure(root, link, link.dataset['set'] ?? '');
    link.addEventListener('click', (event) => {
      const found = figure();
      if (!found || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      setFigure(found, link.dataset['query'] ?? '');
      comeIntoView(found);
    });
  }
  startScrubs(root);
}
