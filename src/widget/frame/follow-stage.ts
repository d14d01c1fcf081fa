import type { HostContext } from './frame.ts';

/**
 * Follows the stage that a widget stands on: tells the state it asks for, at once and at each change.
 * @returns how to stop
 */
export function followStage(
  host: HostContext,
  show: (query: string) => void,
): (() => void) | undefined {
  const stage = host.stage === undefined ? null : document.getElementById(host.stage);
  if (!stage) return undefined;
  const read = () => show(stage.dataset['query'] ?? '');
  const watcher = new MutationObserver(read);
  watcher.observe(stage, { attributeFilter: ['data-query'] });
  read();
  return () => watcher.disconnect();
}
