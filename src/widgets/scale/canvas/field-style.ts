import type { FieldStyle } from './painter.ts';

/** The colours and letters of the field as the page's theme has them now. @param ground the property that holds the colour it lies on */
export function readFieldStyle(surface: HTMLElement, ground: '--paper' | '--raised'): FieldStyle {
  const style = getComputedStyle(surface);
  const sample = document.createElement('canvas').getContext('2d');
  const hex = (name: string) => {
    if (!sample) return '#000000';
    // The drawing context turns any colour, a system colour too, into #rrggbb.
    sample.fillStyle = style.getPropertyValue(name).trim();
    return sample.fillStyle;
  };
  return {
    paper: hex(ground),
    reported: hex('--alleged'),
    ink: hex('--ink'),
    soft: hex('--soft'),
    family: style.fontFamily,
  };
}

/** Tells of each change of the page's theme. @returns stops telling */
export function watchTheme(changed: () => void): () => void {
  const themes = new MutationObserver(changed);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  for (const list of media) list.addEventListener('change', changed);
  return () => {
    themes.disconnect();
    for (const list of media) list.removeEventListener('change', changed);
  };
}
