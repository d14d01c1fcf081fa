/** How long a state stands before it is kept, in milliseconds; browsers allow few changes of their history a second. */
const settled = 200;

type States = Readonly<Record<string, string>>;

/** The states that a place in the browser's history remembers of its page's figures, by the figures' ids. */
function kept(): States {
  const { figures } = (history.state ?? {}) as { figures?: States };
  return figures ?? {};
}

/**
 * Lets figures be found as they were left, by a reader who comes back to the page or loads it again, as their guesses
 * are: the place in the browser's history remembers their states, and nothing else does. A page opened anew begins anew.
 */
export function keepStates(figures: readonly HTMLElement[]): void {
  const before = kept();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    const states = figures.flatMap((figure) => {
      const frame = figure.querySelector<HTMLElement>('.frame[data-alive]');
      const query = frame?.dataset['query'] ?? before[figure.id];
      return query === undefined ? [] : [[figure.id, query] as const];
    });
    try {
      history.replaceState({ ...history.state, figures: Object.fromEntries(states) }, '');
    } catch {
      // A browser that allows no more changes remembers the state before.
    }
  };
  const watcher = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(keep, settled);
  });
  for (const figure of figures) {
    const query = before[figure.id];
    if (query !== undefined) figure.dataset['query'] = query;
    watcher.observe(figure, { subtree: true, attributeFilter: ['data-query', 'data-alive'] });
  }
}
