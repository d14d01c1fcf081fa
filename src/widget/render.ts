import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { componentNames } from '../i18n/locales.ts';
import type { Inputs } from './define.ts';
import type { WidgetProps } from './frame/frame.ts';
import { widget } from './registry.ts';

/** What every `Figure.svelte` takes: a state, what it is drawn from, and the room in pixels. */
interface FigureProps {
  state: unknown;
  inputs: Inputs;
  size: { width: number; height: number };
}

const bodies = import.meta.glob<Component<WidgetProps>>('../widgets/*/{English,Chinese}.svelte', {
  import: 'default',
  eager: true,
});
const figures = import.meta.glob<Component<FigureProps & { sentences: unknown }>>(
  '../widgets/*/figure/Figure.svelte',
  { import: 'default', eager: true },
);
const styles = import.meta.glob<string>('../widgets/*/figure/figure.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const layouts = import.meta.glob<string>('../widgets/*/widget.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function of<T>(modules: Record<string, T>, id: string, file: string): T {
  const found = modules[`../widgets/${id}/${file}`];
  if (!found) throw new RangeError(`src/widgets/${id}/${file} is missing.`);
  return found;
}

/** A whole widget as HTML, ready to be brought alive. @param idPrefix what ids in it begin with, where a page has several */
export function drawWidget(id: string, props: WidgetProps, idPrefix = ''): string {
  const body = of(bodies, id, `${componentNames[props.inputs.locale]}.svelte`);
  return render(body, { props, idPrefix }).body;
}

/**
 * A widget asleep as HTML: what is seen of it, to be replaced when it wakes, and so without the marks of one that is
 * brought alive. @param anchor the element it stands in; ids in it begin with that
 */
export function drawAsleep(id: string, props: WidgetProps, anchor: string): string {
  const host = { ...props.host, asleep: true };
  return drawWidget(id, { ...props, host }, anchor)
    .replace(/<!--.*?-->/gs, '')
    .replace(/>\s+</g, '> <');
}

/** A widget's figure alone, as SVG for a given size, without the marks that only living figures need. */
export function drawFigure(id: string, props: FigureProps): string {
  const sentences = widget(id).sentences[props.inputs.locale];
  const { body } = render(of(figures, id, 'figure/Figure.svelte'), {
    props: { ...props, sentences },
  });
  return body.replace(/<!--.*?-->/gs, '');
}

/** Everything a widget's folder has to say about its looks, for the pages that show it. */
export function widgetStyle(id: string): string {
  return `${of(styles, id, 'figure/figure.css')}\n${layouts[`../widgets/${id}/widget.css`] ?? ''}`;
}

/** The stylesheet of a widget's shapes. */
export function figureStyle(id: string): string {
  return of(styles, id, 'figure/figure.css');
}
