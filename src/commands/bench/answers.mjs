import { globSync } from 'node:fs';
import { root } from '../ready.mjs';
import { line } from './browser.mjs';

/**
 * Runs in the page: presses every button and moves every slider of the widget, and notes how long
 * each takes until what is drawn has been laid out again, and the longest task of what follows: names and words.
 */
async function answerAll() {
  const frame = document.querySelector('.frame');
  const controls = [
    ...frame.querySelectorAll(
      'button:not(:disabled), input[type=range], input[type=checkbox], select, [role=application]',
    ),
  ];
  const times = [];
  const names = [];
  const starts = [];
  const tasks = [];
  const watcher = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  watcher.observe({ type: 'longtask' });
  for (const control of controls) {
    if (!control.isConnected) continue;
    await new Promise((done) => setTimeout(done, 120));
    const start = performance.now();
    starts.push(start);
    names.push(
      (control.ariaLabel ?? control.labels?.[0]?.textContent ?? control.textContent).trim(),
    );
    if (control.matches('input[type=range]')) {
      control.stepUp(3);
      control.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (control.matches('select')) {
      control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (control.matches('[role=application]'))
      control.dispatchEvent(
        new KeyboardEvent('keydown', { key: '+', bubbles: true, cancelable: true }),
      );
    else control.click();
    // A browser draws when no promise is left to keep.
    for (let turn = 0; turn < 9; turn++) await Promise.resolve();
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  await new Promise((done) => setTimeout(done, 300));
  const isAnswer = ({ startTime, duration }) =>
    starts.some((start) => startTime <= start && start <= startTime + duration);
  const after = tasks.filter((task) => !isAnswer(task)).map(({ duration }) => duration);
  return { times, names, after: Math.max(0, ...after) };
}

/** The middle one of an odd number of times. @param {readonly number[]} times */
const middle = (times) => [...times].sort((a, b) => a - b)[(times.length - 1) / 2] ?? 0;

async function answered(open, id, slowdown) {
  const { page } = await open(`/embed/${id}/`, slowdown);
  await page.waitForSelector('.frame[data-alive]');
  await page.waitForTimeout(500);
  const answers = await page.evaluate(answerAll);
  await page.close();
  return answers;
}

/**
 * Prints how soon each widget answers, at full speed and at a quarter of it: each control touched for the
 * first time on three fresh pages, the middle of the three, so that what else the machine does counts less.
 */
export async function benchAnswers(open) {
  console.log('\nAnswers of widgets to a control (budget 50 ms at 4×)  p50    p95    p99');
  const ids = globSync('dist/embed/*/index.html', { cwd: root }).map((file) =>
    file.split('/').at(-2),
  );
  for (const slowdown of [1, 4]) {
    for (const id of ids) {
      const pages = [];
      for (let page = 0; page < 3; page++) pages.push(await answered(open, id, slowdown));
      const times = pages[0].times.map((_, control) =>
        middle(pages.map((page) => page.times[control])),
      );
      const after = middle(pages.map((page) => page.after));
      const words = after > 0 ? `; a task of ${after} ms after it` : '';
      const most = Math.max(...times);
      const slowest = `“${pages[0].names[times.indexOf(most)]}”`;
      console.log(
        `${line(`${slowdown}×  ${id}`, times)}, at most ${most.toFixed(1)} (${slowest})${words}`,
      );
    }
  }
}
