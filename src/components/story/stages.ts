import { drawingLost } from '../../widget/frame/frame.ts';
import { wakeFigure } from '../figure/wake-figure.ts';

/** How long a widget may take to come alive before its scene goes on with still pictures, in milliseconds. */
const patience = 6000;

/** Wakes the drawings of a scene, the one that is shown first; where one cannot be had the scene goes on with pictures. */
async function wakeScene(scene: HTMLElement): Promise<void> {
  const figures = [...scene.querySelectorAll<HTMLElement>('.stage-figure')];
  const giveUp = () => {
    scene.dataset['still'] = '';
  };
  scene.addEventListener(drawingLost, giveUp);
  const late = setTimeout(() => {
    if (!scene.querySelector('[data-shown] [data-alive]')) giveUp();
  }, patience);
  const isShown = ({ dataset }: HTMLElement) => dataset['shown'] !== undefined;
  for (const figure of figures.sort((a, b) => Number(isShown(b)) - Number(isShown(a)))) {
    if (!(await wakeFigure(figure))) giveUp();
    clearTimeout(late);
  }
}

/** Brings each scene alive when its stage comes into view. */
export function startStages(root: Document): void {
  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      watcher.unobserve(target);
      const scene = target.closest<HTMLElement>('.scene');
      if (scene) void wakeScene(scene);
    }
  });
  for (const stage of root.querySelectorAll('.stage')) watcher.observe(stage);
}
