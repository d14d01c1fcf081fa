import type { StateLanguage } from './state.ts';

/**
 * The state that the page's address asks for, or the page itself where it is a copy that has no address
 * of its own; undefined where the page does not belong to one widget, or asks for none.
 */
export function readUrlState<S>(
  { addressed }: { addressed: boolean },
  language: StateLanguage<S>,
): S | undefined {
  const asked = location.search || document.documentElement.dataset['start'];
  return addressed && asked ? language.parse(asked) : undefined;
}

/**
 * Keeps the page's address in step with the state; what else stands in it stays, and a frame that
 * may not change its address is left as it is.
 */
export function writeUrlState<S>(
  { addressed }: { addressed: boolean },
  language: StateLanguage<S>,
  query: string,
): void {
  if (!addressed) return;
  const others = new URLSearchParams(location.search);
  for (const name of language.names) others.delete(name);
  const search = [query, others.toString()].filter(Boolean).join('&');
  const address = `${location.pathname}${search ? `?${search}` : ''}${location.hash}`;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Files and sandboxed frames have no address to keep; the state itself is unharmed.
  }
}
