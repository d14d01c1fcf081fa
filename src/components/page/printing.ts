/** Opens what print must show (`details[data-print]`) before printing, and closes it again behind it. */
export function startPrinting(root: Document): void {
  const folds = [...root.querySelectorAll<HTMLDetailsElement>('details[data-print]')];
  let closed: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    closed = folds.filter((fold) => !fold.open);
    for (const fold of closed) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of closed) fold.open = false;
  });
}
