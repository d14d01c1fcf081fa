/**
 * Does something once, when the first of some elements comes into the window; at once where a browser does
 * not tell, and never where there are none.
 */
export function onceSeen(elements: Iterable<Element>, act: () => void): void {
  const all = [...elements];
  if (all.length === 0) return;
  if (!('IntersectionObserver' in window)) {
    act();
    return;
  }
  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watcher.disconnect();
    act();
  });
  for (const element of all) watcher.observe(element);
}
