import type { HostContext } from './frame.ts';

/**
 * Follows the stage that a widget stands on, or the words that steer it: tells the state asked for, at once and at each change.
 * @returns how to stop
 */
export function followStage(
  host: HostContext,
  show: (query: string) => void,
): (() => void) | undefined {
  const id = host.stage ?? host.driver;
  const stage = id === undefined ? null : document.getElementById(id);
  if (!stage) return undefined;
  const read = () => show(stage.dataset['query'] ?? '');
  const watcher = new MutationObserver(read);
  watcher.observe(stage, { attributeFilter: ['data-query'] });
  read();
  return () => watcher.disconnect();
}
