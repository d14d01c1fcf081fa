import { watchPage } from './watch.mjs';

const phone = { width: 412, height: 780 };

/** Prints how a chapter reads on a slow phone: largest text, layout shift, long tasks while scrolling. */
export async function benchReading(open) {
  console.log('A chapter on a phone-sized window');
  for (const slowdown of [1, 4]) {
    const { page } = await open('about:blank', slowdown, phone);
    await page.addInitScript(watchPage);
    await page.goto('http://localhost:4410/chapters/kaola-case/');
    await page.waitForTimeout(1000);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.mouse.move(200, 400);
    const began = await page.evaluate(() => performance.now());
    for (let y = 0; y < height; y += 300) {
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(60);
    }
    const seen = await page.evaluate(() => window.seen);
    const starting = (task) =>
      seen.starts.some(
        (start) => task.startTime < start + 300 && task.startTime + task.duration > start - 300,
      );
    const long = seen.tasks.filter((task) => task.startTime >= began && !starting(task));
    const { startTime = 0, tag = '?' } = seen.largest;
    console.log(
      `${slowdown}×  largest text ${tag} after ${startTime.toFixed(0)} ms, layout shift ${seen.shift}, ` +
        `tasks over 50 ms while scrolling: ${long.length} (${seen.starts.length} widgets started)`,
    );
    for (const { startTime: at, duration } of long)
      console.log(`     at ${at.toFixed(0)} ms: ${duration} ms`);
    await page.close();
  }
}
