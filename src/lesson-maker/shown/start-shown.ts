import { keepUnits } from '../../i18n/parts/keep-units.ts';
import { escapeText } from '../../standalone/escape.ts';
import { frameOf, readFrame, watchFrame, type FrameNow } from '../page/watch-frame.ts';
import type { ShownFormat, ShownProps } from './shown-props.ts';

/** Offers files of what the widget on this page shows, once it is alive; what makes them is fetched when the first is asked for. */
export function startShown(root: Document): void {
  const place = root.getElementById('shown');
  const frame = frameOf(root);
  const link = place?.querySelector('a');
  const title = place?.querySelector('.shown-title');
  const said = place?.querySelector<HTMLElement>('[role=status]');
  if (!place || !frame || !link || !title || !said) return;
  const props = JSON.parse(place.dataset['props'] ?? '{}') as ShownProps;
  const show = (now: FrameNow) => {
    place.hidden = !now.isAlive;
    title.innerHTML = keepUnits(escapeText(now.title));
    link.href = now.query ? `?${now.query}` : location.pathname;
  };
  watchFrame(frame, show);
  show(readFrame(frame));
  for (const button of place.querySelectorAll('button'))
    button.addEventListener('click', () => {
      said.textContent = '';
      import('./take-shown.ts')
        .then(({ takeShown }) => takeShown(frame, button.value as ShownFormat, props))
        .catch(() => (said.textContent = said.dataset['failed'] ?? ''));
    });
}
