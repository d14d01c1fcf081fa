import type { Component } from 'svelte';
import type { Locale } from '../i18n/locales.ts';
import type { HostContext, WidgetProps } from './frame/frame.ts';

type Loader = () => Promise<Component<WidgetProps>>;

const english = import.meta.glob<Component<WidgetProps>>('../widgets/*/English.svelte', {
  import: 'default',
});
const chinese = import.meta.glob<Component<WidgetProps>>('../widgets/*/Chinese.svelte', {
  import: 'default',
});

const loaders: Readonly<Record<Locale, Record<string, Loader>>> = { en: english, zh: chinese };
const files: Readonly<Record<Locale, string>> = { en: 'English', zh: 'Chinese' };

/**
 * Brings a widget alive in the place of its drawing.
 * @param target the element that holds the drawing
 * @param inputs address of what the widget is drawn from
 * @param start the state to begin with, in the state language
 * @throws Error where its code or its inputs cannot be had; the drawing then stays as it is
 */
export async function wakeWidget(
  target: HTMLElement,
  id: string,
  inputs: string,
  start: string,
  host: HostContext,
): Promise<void> {
  const load = loaders[host.locale][`../widgets/${id}/${files[host.locale]}.svelte`];
  if (!load) throw new Error(`There is no widget “${id}”.`);
  const [{ mount }, Widget, response] = await Promise.all([
    import('svelte'),
    load(),
    fetch(inputs),
  ]);
  if (!response.ok) throw new Error(`${inputs} answers ${response.status}.`);
  const props = { inputs: (await response.json()) as WidgetProps['inputs'], start, host };
  const drawn = [...target.childNodes];
  target.replaceChildren();
  try {
    mount(Widget, { target, props });
  } catch (error) {
    target.replaceChildren(...drawn);
    throw error;
  }
}
