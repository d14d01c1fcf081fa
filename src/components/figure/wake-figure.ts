import { localeOf } from '../../i18n/locales.ts';
import { drawingLost, type HostContext } from '../../widget/frame/frame.ts';
import { wakeWidget } from '../../widget/living.ts';

const waking = new WeakMap<HTMLElement, Promise<boolean>>();

async function wake(figure: HTMLElement): Promise<boolean> {
  const { figure: id = '', source = '', query = '', heading, stands } = figure.dataset;
  const place = stands === 'stage' ? { stage: figure.id } : { compact: true, driver: figure.id };
  const locale = localeOf(figure.ownerDocument);
  const fail = () => {
    figure.dataset['failed'] = '';
    return false;
  };
  figure.addEventListener(drawingLost, fail);
  try {
    await wakeWidget(figure, id, source, query, locale, {
      ...place,
      heading: heading as HostContext['heading'],
    });
    return true;
  } catch {
    return fail();
  }
}

/** Wakes a figure, once; where that fails its drawing stays. @returns whether it is awake */
export function wakeFigure(figure: HTMLElement): Promise<boolean> {
  const before = waking.get(figure);
  if (before) return before;
  const woken = wake(figure);
  waking.set(figure, woken);
  return woken;
}
