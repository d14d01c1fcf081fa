/** What the widget on this page shows now. */
export interface PageState {
  /** Its state in the state language. */
  readonly query: string;
  /** Its finding, as the figure’s title says it. */
  readonly title: string;
}

/** Follows the widget that the page belongs to; call it while a component is made. */
export function followWidget(): PageState {
  const figure = document.querySelector<HTMLElement>('.figure-track .frame[data-query]');
  const read = () => ({
    query: figure?.dataset['query'] ?? '',
    title: figure?.querySelector('.frame-title')?.textContent ?? '',
  });
  let now = $state.raw(read());
  $effect(() => {
    if (!figure) return;
    const watcher = new MutationObserver(() => (now = read()));
    watcher.observe(figure, { attributeFilter: ['data-query'] });
    now = read();
    return () => watcher.disconnect();
  });
  return {
    get query() {
      return now.query;
    },
    get title() {
      return now.title;
    },
  };
}
