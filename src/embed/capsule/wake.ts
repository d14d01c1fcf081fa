import { hydrate, type Component } from 'svelte';
import type { Manifest } from '../../widget/define.ts';
import type { SpokenProps, WidgetProps } from '../../widget/frame/frame.ts';
import { keepDrawing } from '../../widget/frame/keep-drawing.ts';
import { announceHeight } from '../host/height.ts';
import { answerParent } from '../host/messages.ts';
import { showAddressesInstead } from './opaque-links.ts';
import { joinSlides } from '../host/slides.ts';
import { tell } from './state-message.ts';

/** Takes the colours that the address asks for; the reader's device decides otherwise. */
function takeTheme(asked: string | null): void {
  if (asked === 'light' || asked === 'dark') document.documentElement.dataset['theme'] = asked;
}

/**
 * Brings a capsule alive over its drawn picture, and speaks with the page that frames it.
 * @param sentences the widget's, in the capsule's language
 */
export function wake<S, W>(
  manifest: Pick<Manifest<S>, 'id' | 'goals' | 'state'>,
  Widget: Component<SpokenProps<unknown, W>>,
  sentences: W,
): void {
  const target = document.getElementById('capsule');
  const given = document.getElementById('given')?.textContent;
  if (!target || !given) return;
  const address = new URLSearchParams(location.search);
  takeTheme(address.get('theme'));
  const props = JSON.parse(given) as WidgetProps;
  const putBack = keepDrawing(target);
  try {
    hydrate(Widget, { target, props: { ...props, sentences } });
  } catch {
    putBack();
  }
  if (origin === 'null') showAddressesInstead(target);
  announceHeight(manifest.id, target);
  answerParent(() => {
    const query = target.querySelector<HTMLElement>('.frame')?.dataset['query'] ?? '';
    return tell(manifest, props.inputs, query);
  });
  if (address.get('slides') === '1') joinSlides(target);
}
