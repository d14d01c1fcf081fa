import { hydrate, type Component } from 'svelte';
import type { WidgetProps } from '../widgets/frame/frame.ts';
import { announceHeight } from './height.ts';
import { showAddressesInstead } from './opaque-links.ts';

/** Lets links open beside the page that frames the widget, also those that come later. */
function openBeside(content: Element): void {
  content.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest('a');
      if (link) link.target = '_blank';
    },
    { capture: true },
  );
}

/** Brings a capsule alive over its drawn picture, and tells a framing page how high it is. */
export function wake(id: string, Widget: Component<WidgetProps>): void {
  const target = document.getElementById('capsule');
  const given = document.getElementById('given')?.textContent;
  if (!target || !given) return;
  hydrate(Widget, { target, props: JSON.parse(given) as WidgetProps });
  if (origin === 'null') showAddressesInstead(target);
  else openBeside(target);
  announceHeight(id, target);
}
