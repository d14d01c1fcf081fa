import { keptInMemory, line, percentiles } from './browser.mjs';
import { watchPage } from './watch.mjs';

const windows = { phone: { width: 412, height: 780 }, desk: { width: 1280, height: 800 } };

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

/** How much memory, in megabytes, five trips through the whole story leave behind. */
async function grownOver(page, tools) {
  const trip = async () => {
    await page.evaluate(scrollAll, 4000);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.waitForTimeout(500);
  };
  await trip();
  const before = await keptInMemory(tools);
  for (let time = 0; time < 5; time++) await trip();
  return (await keptInMemory(tools)) - before;
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
  const began = await page.evaluate(() => performance.now());
  const times = await page.evaluate(scrollAll, 1200);
  const { tasks, shift } = await page.evaluate(() => window.seen);
  const long = tasks.filter(({ duration }) => duration > 100);
  const ms = (some) => some.map(({ duration }) => duration);
  const grown = graphics && slowdown === 1 ? await grownOver(page, tools) : undefined;
  await page.close();
  return {
    times,
    shift,
    grown,
    opening: ms(long.filter(({ startTime }) => startTime < began)),
    scrolling: ms(long.filter(({ startTime }) => startTime >= began)),
  };
}

const listed = (tasks) => (tasks.length > 0 ? `${tasks.length} (${tasks.join(', ')} ms)` : '0');

/** How many times longer a frame may take than without graphics. */
const budget = 1.25;

/** Scrolls with and without graphics, one after the other. */
async function compared(open, slowdown, size) {
  const plain = await scrolled(open, slowdown, size, false);
  const whole = await scrolled(open, slowdown, size, true);
  const usual = percentiles(plain.times).p95;
  const late = whole.times.filter((time) => time > budget * usual).length / whole.times.length;
  return { plain, whole, ratio: percentiles(whole.times).p95 / usual, late };
}

/**
 * Prints how the story scrolls at 1,200 px a second, beside the same page without its graphics: on the slowed
 * processor three times, since one frame in twenty decides and the machine has other work too; the lines are the middle one's.
 */
export async function benchStory(open) {
  console.log('\nThe story at 1,200 px a second                  p50    p95    p99');
  for (const [name, size] of Object.entries(windows)) {
    for (const slowdown of [1, 4]) {
      const rounds = [];
      for (let round = 0; round < (slowdown > 1 ? 3 : 1); round++)
        rounds.push(await compared(open, slowdown, size));
      rounds.sort((a, b) => a.late - b.late);
      const { plain, whole, ratio } = rounds[(rounds.length - 1) / 2];
      console.log(line(`${slowdown}×  ${name}, graphics off`, plain.times));
      console.log(line(`${slowdown}×  ${name}, whole`, whole.times));
      console.log(
        `     p95 ${ratio.toFixed(2)} times (budget ${budget}), ` +
          `${rounds.map(({ late }) => `${(100 * late).toFixed(1)}%`).join(', ')} of frames beyond it; ` +
          `tasks over 100 ms: ${listed(whole.scrolling)} scrolling, ` +
          `${listed(whole.opening)} opening (${listed(plain.opening)} without graphics); layout shift ${whole.shift.toFixed(4)}`,
      );
      if (whole.grown !== undefined)
        console.log(`     memory after five trips ${whole.grown.toFixed(1)} MB more`);
    }
  }
}
