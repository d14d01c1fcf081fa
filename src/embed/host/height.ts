import { listenToParent } from './messages.ts';

/**
 * What to tell a framing page of the capsule's height, one message for each kind of host:
 * WordPress (which wants its secret back), AMP, Canvas, pym, H5P, and this site's own receiver.
 * A message carries type, id and height, nothing else.
 * @param height CSS pixels, rounded up
 * @param place the frame's own address: in its hash WordPress puts its secret, in its query pym the name it gave the frame
 */
export function heightMessages(
  id: string,
  height: number,
  { hash, search }: Pick<Location, 'hash' | 'search'>,
): unknown[] {
  const child = new URLSearchParams(search).get('childId') ?? id;
  const secret = /[#&?]secret=([\w-]+)/.exec(hash)?.[1];
  const wordpress = Math.min(1000, Math.max(200, height));
  return [
    { type: '980-million-checks/height', id, height },
    ...(secret ? [{ message: 'height', value: wordpress, secret }] : []),
    { sentinel: 'amp', type: 'embed-size', height },
    { subject: 'lti.frameResize', height },
    `pymxPYMx${child}xPYMxheightxPYMx${height}`,
    { context: 'h5p', action: 'resize', scrollHeight: height },
  ];
}

/**
 * Tells a framing page the content's height as soon as it is known, whenever it has changed, and again
 * when the page says that it is ready; says nothing where there is no frame.
 */
export function announceHeight(id: string, content: Element): void {
  if (parent === window) return;
  let told = 0;
  const measure = () => Math.ceil(content.getBoundingClientRect().height);
  const tell = (height: number) => {
    told = height;
    for (const message of heightMessages(id, height, location)) parent.postMessage(message, '*');
  };
  // H5P's host answers nothing before it has been greeted.
  parent.postMessage({ context: 'h5p', action: 'hello' }, '*');
  // A browser draws no frame that is out of sight, and an observer is silent there. WordPress keeps
  // a frame out of sight until it is told a height.
  tell(measure());
  if ('ResizeObserver' in window)
    new ResizeObserver(() => {
      const height = measure();
      if (height !== told) tell(height);
    }).observe(content);
  listenToParent((heard) => {
    if (heard === 'ready') tell(measure());
  });
}
