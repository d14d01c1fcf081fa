import { keepStates } from './keep-states.ts';
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

/** Puts a figure into a state. @returns whether it can show one */
export function setFigure(figure: HTMLElement, query: string): Promise<boolean> {
  // Set anew even where it is the same: the reader may have moved on from it by the figure's own knobs.
  figure.dataset['query'] = query;
  return wakeFigure(figure);
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
  const look = (entries: IntersectionObserverEntry[], watcher: IntersectionObserver) => {
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
  };
  // A browser that does not tell what is seen wakes a figure when it is touched.
  const watcher = 'IntersectionObserver' in window ? new IntersectionObserver(look) : undefined;
  for (const figure of figures) {
    watcher?.observe(figure);
    figure.addEventListener('pointerdown', () => void wakeFigure(figure), { once: true });
    figure.addEventListener('focusin', () => void wakeFigure(figure), { once: true });
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-set]')) {
    const figure = () => nearestFigure(root, link, link.dataset['set'] ?? '');
    link.addEventListener('click', (event) => {
      const found = figure();
      if (!found || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // A figure that cannot show the state leaves the reader to the page that does.
      if (found.dataset['failed'] !== undefined) return;
      event.preventDefault();
      void setFigure(found, link.dataset['query'] ?? '').then((isSet) => {
        if (!isSet) location.assign(link.href);
      });
      comeIntoView(found);
    });
  }
  startScrubs(root);
  keepStates(figures);
}
