import { escapeText } from '../../standalone/escape.ts';

/** How a copy of a capsule begins: what its address would otherwise say. */
export interface CopyStart {
  /** The state, in the widget’s state language. */
  state: string;
  /** The colours; those of the reader’s device when absent. */
  theme?: 'light' | 'dark';
}

/**
 * A capsule’s page that begins in a state without being asked by an address: it works from a file and
 * from `srcdoc`. Only attributes change, so its policy’s hashes still hold.
 */
export function capsuleCopy(page: string, { state, theme }: CopyStart): string {
  const colours = theme ? ` data-theme="${theme}"` : '';
  return page.replace('<html ', () => `<html data-start="${escapeText(state)}"${colours} `);
}

/** The hashes that a capsule’s own policy allows, for a page that holds it and whose policy it inherits. */
export function allowedHashes(page: string, kind: 'script' | 'style'): string {
  return new RegExp(`${kind}-src ((?:'sha256-[^']+'\\s?)+)`).exec(page)?.[1]?.trim() ?? '';
}
