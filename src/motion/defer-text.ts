import { afterPaint } from './after-paint.ts';

/**
 * Lets new words of a drawing follow a frame after its shapes: laying out letters is most of the work of
 * drawing anew, and the shapes are the answer that a reader waits for. Words that stay are left alone.
 * @returns how to end it; words that wait are shown
 */
export function deferText(drawing: Element): () => void {
  let waiting: Element[] = [];
  let forget: (() => void) | undefined;
  const show = () => {
    for (const word of waiting) word.removeAttribute('display');
    waiting = [];
    forget = undefined;
  };
  const observer = new MutationObserver((changes) => {
    const added = changes
      .flatMap(({ addedNodes }) => [...addedNodes])
      .filter((node) => node instanceof SVGElement)
      .flatMap((node) => (node.matches('text') ? [node] : [...node.querySelectorAll('text')]));
    if (added.length === 0) return;
    for (const word of added) word.setAttribute('display', 'none');
    waiting.push(...added);
    forget ??= afterPaint(show);
  });
  observer.observe(drawing, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    forget?.();
    show();
  };
}
