import type { TemplateState } from './state.ts';

/** How long the bar is, per cent of the width, for up to 1,000 items. */
export function barLength({ items }: TemplateState): number {
  return items / 10;
}
