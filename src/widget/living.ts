import type { Component } from 'svelte';
import { componentNames, type Locale } from '../i18n/locales.ts';
import type { HostContext, WidgetProps } from './frame/frame.ts';
import { keepDrawing } from './frame/keep-drawing.ts';

type Loader = () => Promise<Component<WidgetProps>>;

const english = import.meta.glob<Component<WidgetProps>>('../widgets/*/English.svelte', {
  import: 'default',
});
const chinese = import.meta.glob<Component<WidgetProps>>('../widgets/*/Chinese.svelte', {
  import: 'default',
});

const loaders: Readonly<Record<Locale, Record<string, Loader>>> = { en: english, zh: chinese };

/** What a figure's file holds: what the widget is drawn from, and what a page tells its frame. */
interface FigureSource {
  inputs: WidgetProps['inputs'];
  host: HostContext;
}

/**
 * Brings a widget alive in the place of its drawing.
 * @param target the element that holds the drawing
 * @param source address of what the widget is drawn from and of what a page tells its frame
 * @param start the state to begin with, in the state language
 * @param stands what this place tells the frame beside that
 * @throws Error where its code or its source cannot be had; the drawing then stays as it is, and where nothing of the
 * living one can be shown later it comes back
 */
export async function wakeWidget(
  target: HTMLElement,
  id: string,
  source: string,
  start: string,
  locale: Locale,
  stands: Partial<HostContext>,
): Promise<void> {
  const load = loaders[locale][`../widgets/${id}/${componentNames[locale]}.svelte`];
  if (!load) throw new Error(`There is no widget “${id}”.`);
  const [{ mount, tick }, Widget, response] = await Promise.all([
    // Named at once, so that the rest of Svelte stays away.
    import('svelte').then(({ mount, tick }) => ({ mount, tick })),
    load(),
    fetch(source),
  ]);
  if (!response.ok) throw new Error(`${source} answers ${response.status}.`);
  const { inputs, host } = (await response.json()) as FigureSource;
  const { activeElement } = target.ownerDocument;
  const focused = target.contains(activeElement) ? activeElement?.textContent.trim() : undefined;
  const putBack = keepDrawing(target);
  target.replaceChildren();
  try {
    mount(Widget, { target, props: { inputs, start, host: { ...host, ...stands } } });
    // A reader who stands on a part of the drawing is handed to the part that takes its place.
    if (focused !== undefined) {
      await tick();
      const all = target.querySelectorAll<HTMLElement>('a, summary, button, input, select');
      const parts = [...all].filter((part) => part.getClientRects().length > 0);
      (parts.find((part) => part.textContent.trim() === focused) ?? parts[0])?.focus();
    }
  } catch (error) {
    putBack();
    throw error;
  }
}
