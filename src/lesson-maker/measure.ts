import { askFrame } from '../teach/widget-state/ask-widget.ts';
import type { Told } from '../teach/lesson/goals.ts';
import { withQuery } from './embed-builder/embed-choice.ts';

const known = new Map<string, Promise<Told | undefined>>();

/**
 * A widget’s measures in a state, from a capsule that nobody sees; each state is measured once.
 * @param capsule path of the widget’s capsule
 */
export function measure(capsule: string, widget: string, query: string): Promise<Told | undefined> {
  const address = withQuery(capsule, query);
  const before = known.get(address);
  if (before) return before;
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.hidden = true;
  frame.src = address;
  document.body.append(frame);
  const asked = askFrame(frame, widget, 10_000).then((told) => {
    frame.remove();
    if (!told) known.delete(address);
    return told;
  });
  known.set(address, asked);
  return asked;
}
