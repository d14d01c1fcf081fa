/** The anchor of the figure placed last, among those of a page: `figure-platforms-2`. @param placed widgets' ids in the order of the page */
export function figureId(placed: readonly string[]): string {
  const id = placed.at(-1) ?? '';
  const before = placed.filter((other) => other === id).length;
  return `figure-${id}-${before}`;
}
