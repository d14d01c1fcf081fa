import { line, percentiles } from './browser.mjs';

const windows = { phone: { width: 412, height: 780 }, desk: { width: 1280, height: 800 } };

/** Runs in the page before anything else: notes long tasks and layout shifts. */
function watchPage() {
  const seen = { tasks: [], shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: scrolls it from top to end at so many pixels a second, and notes the time between frames. */
async function scrollAll(speed) {
  const times = [];
  const end = document.documentElement.scrollHeight - innerHeight;
  let last = await new Promise(requestAnimationFrame);
  const began = last;
  for (let y = 0; y < end;) {
    const now = await new Promise(requestAnimationFrame);
    times.push(now - last);
    last = now;
    y = ((now - began) / 1000) * speed;
    scrollTo({ top: y, behavior: 'instant' });
  }
  return times;
}

async function scrolled(open, slowdown, size, graphics) {
  const { page, tools } = await open('about:blank', slowdown, size);
  await page.addInitScript(watchPage);
  if (!graphics) await page.route(/widget-.*\.js$/, (route) => route.abort());
  await page.goto('http://localhost:4410/');
  if (!graphics)
    await page.$$eval('.stage-figure', (figures) => {
      for (const figure of figures) figure.style.display = 'none';
    });
  // The figures come alive once, as the reader comes near; from then on a scroll only changes states.
  const wake = async () => {
    await page.evaluate(scrollAll, 4000);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.waitForTimeout(500);
  };
  const first = await page.evaluate(scrollAll, 1200);
  const seen = await page.evaluate(() => ({ ...window.seen }));
  await wake();
  const heap = async () => {
    await tools.send('HeapProfiler.collectGarbage');
    return (await page.evaluate(() => performance.memory.usedJSHeapSize)) / 1e6;
  };
  const before = await heap();
  for (let time = 0; time < 5; time++) await wake();
  const grown = (await heap()) - before;
  await page.close();
  return { times: first, seen, grown };
}

/** Prints how the story scrolls at 1,200 px a second, beside the same page without its graphics. */
export async function benchStory(open) {
  console.log('\nThe story at 1,200 px a second                  p50    p95    p99');
  for (const [name, size] of Object.entries(windows)) {
    for (const slowdown of [1, 4]) {
      const plain = await scrolled(open, slowdown, size, false);
      const whole = await scrolled(open, slowdown, size, true);
      const ratio = percentiles(whole.times).p95 / percentiles(plain.times).p95;
      const long = whole.seen.tasks.filter((task) => task > 100);
      console.log(line(`${slowdown}×  ${name}, graphics off`, plain.times));
      console.log(line(`${slowdown}×  ${name}, whole`, whole.times));
      console.log(
        `     p95 ${ratio.toFixed(2)} times (budget 1.25); tasks over 100 ms: ${long.length}${
          long.length > 0 ? ` (${long.join(', ')} ms)` : ''
        }; layout shift ${whole.seen.shift.toFixed(4)}; memory after five trips ${whole.grown >= 0 ? '+' : ''}${whole.grown.toFixed(1)} MB`,
      );
    }
  }
}
