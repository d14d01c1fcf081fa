import { localeOf } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import { guessRead } from '../answers/guess.ts';
import { readAnswers } from '../answers/guess-storage.ts';
import { showAct, startActs } from './acts.ts';
import { startStages } from './stages.ts';
import { stepAt, withOwn } from './active-step.ts';

/** How long a step is read before the address names it, in milliseconds; browsers allow few changes a second. */
const settled = 400;

/**
 * Drives the story's stages by what is being read. Every step is a state, so that any leads to any other. Where that
 * cannot be, pictures stand between the words as without script.
 */
export function startStory(root: Document): void {
  const { dataset } = root.documentElement;
  if (!('ResizeObserver' in window && 'IntersectionObserver' in window)) delete dataset['story'];
  // Given up before it came: a page that has been laid out with pictures stays so.
  if (dataset['story'] === undefined) return;
  const steps = [...root.querySelectorAll<HTMLElement>('.step')];
  const guess = root.querySelector<HTMLElement>('.step .guess');
  let own = readAnswers()[guess?.dataset['guess'] ?? ''];
  let current = -1;
  let address: ReturnType<typeof setTimeout> | undefined;
  let asked = false;

  const row = root.querySelector<HTMLElement>('.ending-own');
  const tellOwn = () => {
    const cell = row?.querySelector('[data-own-number]');
    if (!row || !cell || own === undefined) return;
    cell.textContent = inFull(own, localeOf(root));
    row.hidden = false;
  };

  const stageOf = (step: HTMLElement) => root.getElementById(step.dataset['stage'] ?? '');

  const setStage = (step: HTMLElement) => {
    const figure = stageOf(step);
    if (!figure) return;
    const { state = '', own: takes } = step.dataset;
    figure.toggleAttribute('data-plain', step.dataset['plain'] !== undefined);
    const query = withOwn(state, takes, own);
    if (figure.dataset['query'] !== query) figure.dataset['query'] = query;
    for (const other of figure.parentElement?.children ?? [])
      (other as HTMLElement).toggleAttribute('data-shown', other === figure);
  };

  const setNav = (index: number) => {
    const step = steps[index];
    const nav = step?.closest('.scene')?.querySelector('.stage-nav');
    if (!step || !nav) return;
    for (const dot of nav.querySelectorAll('.stage-dots a')) {
      if (dot.getAttribute('href') === `#${step.id}`) dot.setAttribute('aria-current', 'step');
      else dot.removeAttribute('aria-current');
    }
    const point = (way: string, to: string) => {
      nav.querySelector(`[data-go=${way}]`)?.setAttribute('href', `#${to}`);
    };
    point('back', steps[index - 1]?.id ?? 'main');
    point('on', steps[index + 1]?.id ?? 'end');
  };

  const name = (step: HTMLElement) => {
    clearTimeout(address);
    address = setTimeout(() => {
      try {
        history.replaceState(history.state, '', `#${step.id}`);
      } catch {
        // A browser that allows no more changes of the address leaves the one it has.
      }
    }, settled);
  };

  const lineNow = (): number => {
    const stage = root.querySelector('.stage')?.getBoundingClientRect();
    if (!stage) return innerHeight / 2;
    // Beside the words the line is in the middle; above them it is in the middle of what it leaves free.
    const beside = stage.width < innerWidth * 0.75;
    return beside ? innerHeight * 0.55 : (stage.height + innerHeight) / 2 + innerHeight * 0.08;
  };

  // Where steps stand is measured when the page's height changes, not as it scrolls.
  let line = 0;
  let tops: number[] = [];
  let [width, height] = [innerWidth, innerHeight];
  /** How far into its step the reader is, 0 to 1. */
  let into = 0;
  const measure = () => {
    line = lineNow();
    tops = steps.map((step) => step.getBoundingClientRect().top + scrollY);
  };
  const lengthOf = (index: number) => (steps[index]?.offsetHeight ?? 0) || 1;

  // A browser's own bars come and go; a turned phone, a zoom or another window lays everything out anew.
  const isAnotherRoom = () =>
    innerWidth !== width || Math.abs(innerHeight - height) > Math.max(120, height / 5);

  const read = () => {
    asked = false;
    if (isAnotherRoom()) return;
    const found = stepAt(tops, scrollY + line);
    into = Math.min(1, Math.max(0, (scrollY + line - (tops[found] ?? 0)) / lengthOf(found)));
    const step = steps[found];
    if (!step || found === current) return;
    const first = current < 0;
    current = found;
    setStage(step);
    showAct(root, step.id, step.dataset['state'] ?? '');
    setNav(found);
    // A reader who has not begun keeps the plain address.
    if (!first || location.hash) name(step);
  };

  const ask = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(read);
  };

  // A browser tells of scrolling once a frame, before it draws: to ask for another call is work in each frame.
  addEventListener('scroll', read, { passive: true });
  const measureAgain = () => {
    measure();
    ask();
  };
  const keepStep = () => {
    const moved = isAnotherRoom();
    [width, height] = [innerWidth, innerHeight];
    measure();
    // Before the first step the opening is read, and after the last the ending: they keep their own place.
    const inStory =
      current >= 0 && (current > 0 || into > 0) && (current < steps.length - 1 || into < 1);
    if (moved && inStory)
      scrollTo({
        top: (tops[current] ?? 0) + into * lengthOf(current) - line,
        behavior: 'instant',
      });
    ask();
  };
  addEventListener('resize', keepStep);
  new ResizeObserver(measureAgain).observe(root.body);
  guess?.addEventListener(guessRead, (event) => {
    own = (event as CustomEvent<number>).detail;
    const step = steps[current];
    if (step) setStage(step);
    tellOwn();
  });
  startStages(root);
  startActs(root, (id, query) => {
    const step = root.getElementById(id);
    const figure = step && stageOf(step);
    if (figure) figure.dataset['query'] = withOwn(query, step.dataset['own'], own);
  });
  tellOwn();
  measure();
  read();
  dataset['story'] = 'alive';
}
