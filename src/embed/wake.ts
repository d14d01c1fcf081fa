import { hydrate, type Component } from 'svelte';
import type { WidgetProps } from '../widgets/frame/frame.ts';
import { announceHeight } from './height.ts';

/** Brings a capsule alive over its drawn picture, and tells a framing page how high it is. */
export function wake(id: string, Widget: Component<WidgetProps>): void {
  const target = document.getElementById('capsule');
  const given = document.getElementById('given')?.textContent;
  if (!target || !given) return;
  hydrate(Widget, { target, props: JSON.parse(given) as WidgetProps });
  // In an opaque frame a link may open no window; there it stays in the frame.
  if (origin !== 'null') for (const link of target.querySelectorAll('a')) link.target = '_blank';
  announceHeight(id, target);
}
