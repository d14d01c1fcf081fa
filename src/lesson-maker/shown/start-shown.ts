import type { ShownFormat, ShownProps } from './shown-props.ts';

/** Offers files of what the widget on this page shows, once it is alive; what makes them is fetched when the first is asked for. */
export function startShown(root: Document): void {
  const place = root.getElementById('shown');
  const frame = root.querySelector<HTMLElement>('.figure-track .frame[data-query]');
  const link = place?.querySelector('a');
  const title = place?.querySelector('.shown-title');
  const said = place?.querySelector<HTMLElement>('[role=status]');
  if (!place || !frame || !link || !title || !said) return;
  const props = JSON.parse(place.dataset['props'] ?? '{}') as ShownProps;
  const show = () => {
    place.hidden = frame.dataset['alive'] === undefined;
    title.textContent = frame.querySelector('.frame-title')?.textContent ?? '';
    const query = frame.dataset['query'] ?? '';
    link.href = query ? `?${query}` : location.pathname;
  };
  // The title follows the state by a frame or three.
  new MutationObserver(show).observe(frame, {
    attributeFilter: ['data-query', 'data-alive'],
    childList: true,
    subtree: true,
  });
  show();
  for (const button of place.querySelectorAll('button'))
    button.addEventListener('click', () => {
      said.textContent = '';
      import('./take-shown.ts')
        .then(({ takeShown }) => takeShown(frame, button.value as ShownFormat, props))
        .catch(() => (said.textContent = said.dataset['failed'] ?? ''));
    });
}
