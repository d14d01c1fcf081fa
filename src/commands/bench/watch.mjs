/** Runs in a page before anything else: notes long tasks, layout shifts, the largest text and when widgets start, as `seen`. */
export function watchPage() {
  const seen = { tasks: [], shift: 0, largest: {}, starts: [] };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, element } of list.getEntries())
      seen.largest = { startTime, tag: element?.tagName };
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new MutationObserver((changes) => {
    if (changes.some(({ target }) => target.tagName === 'ASTRO-ISLAND'))
      seen.starts.push(performance.now());
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['ssr'] });
}
