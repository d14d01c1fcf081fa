import { globSync } from 'node:fs';
import { root } from '../ready.mjs';
import { line } from './browser.mjs';

/**
 * Runs in the page: presses every button and moves every slider of the widget, and notes how long
 * each takes until the page has been laid out again.
 */
async function answerAll() {
  const frame = document.querySelector('.frame');
  const controls = [
    ...frame.querySelectorAll(
      'button:not(:disabled), input[type=range], input[type=checkbox], select, [role=application]',
    ),
  ];
  const times = [];
  for (const control of controls) {
    if (!control.isConnected) continue;
    await new Promise((done) => setTimeout(done, 120));
    const start = performance.now();
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
    await Promise.resolve();
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}

/** Prints how soon each widget answers, at full speed and at a quarter of it. */
export async function benchAnswers(open) {
  console.log('\nAnswers of widgets to a control (budget 50 ms at 4×)  p50    p95    p99');
  const ids = globSync('dist/embed/*/index.html', { cwd: root }).map((file) =>
    file.split('/').at(-2),
  );
  for (const slowdown of [1, 4]) {
    for (const id of ids) {
      const { page } = await open(`/embed/${id}/`, slowdown);
      await page.waitForSelector('.frame[data-alive]');
      await page.waitForTimeout(500);
      const times = await page.evaluate(answerAll);
      console.log(
        `${line(`${slowdown}×  ${id}`, times)}, at most ${Math.max(...times).toFixed(1)}`,
      );
      await page.close();
    }
  }
}
