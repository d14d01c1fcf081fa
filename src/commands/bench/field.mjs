import { keptInMemory, line, percentiles } from './browser.mjs';

const emptyCanvas = `data:text/html,<!doctype html><body style="margin:0"><div class="scale-stage"></div>`;

/** Runs in the page: a canvas that paints nothing, driven by the same wheel events as the field. */
function prepareEmpty({ width, height }) {
  const stage = document.querySelector('.scale-stage');
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  stage.append(canvas);
  const context = canvas.getContext('2d', { alpha: false });
  let asked = false;
  stage.addEventListener('wheel', (event) => {
    event.preventDefault();
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      context.clearRect(0, 0, width, height);
    });
  });
}

/**
 * Runs in the page: turns the wheel over the stage once a frame and notes the time between frames.
 * @param {{ frames: number, delta: number, back: boolean }} drive `delta` a frame, reversed halfway if `back`
 */
async function driveWheel({ frames, delta, back }) {
  const stage = document.querySelector('.scale-stage');
  const box = stage.getBoundingClientRect();
  const place = { clientX: box.left + box.width / 3, clientY: box.top + box.height / 3 };
  const times = [];
  let last = await new Promise(requestAnimationFrame);
  for (let frame = 0; frame < frames; frame++) {
    const deltaY = back && frame >= frames / 2 ? -delta : delta;
    if (delta !== 0)
      stage.dispatchEvent(
        new WheelEvent('wheel', {
          ...place,
          deltaY,
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
        }),
      );
    const now = await new Promise(requestAnimationFrame);
    times.push(now - last);
    last = now;
  }
  return times;
}

const trip = { frames: 240, delta: -6.5, back: true };

async function openField(open, slowdown, state = '') {
  const field = await open(`/embed/scale/${state}`, slowdown);
  await field.page.waitForSelector('.frame[data-alive] canvas');
  await field.page.waitForTimeout(300);
  return field;
}

/** Opens a page by itself, lets it warm up over two trips, and times three more. */
async function timeTrips(page) {
  const times = [];
  for (let round = 0; round < 5; round++) {
    const measured = await page.evaluate(driveWheel, trip);
    if (round >= 2) times.push(...measured);
  }
  await page.close();
  return times;
}

async function compare(open, slowdown) {
  const times = { field: [], empty: [] };
  // Turn about, so that whatever else the machine does falls on both; one page at a time, because
  // a second one in the same browser takes frames from the first.
  for (let round = 0; round < 3; round++) {
    const { page } = await openField(open, slowdown);
    const size = await page.locator('canvas').evaluate(({ width, height }) => ({ width, height }));
    times.field.push(...(await timeTrips(page)));
    const empty = await open(emptyCanvas, slowdown);
    await empty.page.evaluate(prepareEmpty, size);
    await empty.page.waitForTimeout(300);
    times.empty.push(...(await timeTrips(empty.page)));
  }
  console.log(line(`${slowdown}×  empty canvas, all → one → all`, times.empty));
  console.log(line(`${slowdown}×  field, all → one → all`, times.field));
  const ratio = percentiles(times.field).p95 / percentiles(times.empty).p95;
  console.log(`${slowdown}×  p95 against the empty canvas: ${ratio.toFixed(2)} (budget 1.25)`);
}

async function namedZooms(open, slowdown) {
  for (const zoom of [0, 1, 2, 3, 4]) {
    const { page } = await openField(open, slowdown, zoom ? `?zoom=${zoom}` : '');
    const name = ['all', '亿', '百万', '万', '1'][zoom];
    // The first frames of a fresh page are the compiler's, not the field's.
    await page.evaluate(driveWheel, { frames: 60, delta: zoom === 4 ? 2 : -2, back: true });
    const still = await page.evaluate(driveWheel, { frames: 90, delta: 0, back: false });
    const moving = await page.evaluate(driveWheel, {
      frames: 90,
      delta: zoom === 4 ? 2 : -2,
      back: true,
    });
    console.log(line(`${slowdown}×  ${name}, still`, still));
    console.log(line(`${slowdown}×  ${name}, moving`, moving));
    await page.close();
  }
}

async function memory(open) {
  const { page, tools } = await openField(open, 1);
  await page.evaluate(driveWheel, { frames: 40, delta: -40, back: true });
  const before = await keptInMemory(tools);
  let most = before;
  for (let trips = 0; trips < 100; trips += 10) {
    for (let one = 0; one < 10; one++)
      await page.evaluate(driveWheel, { frames: 40, delta: -40, back: true });
    most = Math.max(most, await keptInMemory(tools));
  }
  const after = await keptInMemory(tools);
  await page.close();
  console.log(
    `Memory over a hundred trips: ${before.toFixed(2)} MB before, ${most.toFixed(2)} at most, ${after.toFixed(2)} after (budget: within 5 MB)`,
  );
}

/** Prints how evenly the field moves, against a canvas that paints nothing, and what it remembers. */
export async function benchField(open) {
  console.log('\nTimes between frames of the field                p50    p95    p99');
  for (const slowdown of [1, 4]) {
    await namedZooms(open, slowdown);
    await compare(open, slowdown);
  }
  await memory(open);
}
