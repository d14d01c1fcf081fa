import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { root } from '../ready.mjs';
import { serveArrivals } from './arrival-pages.mjs';
import { percentiles } from './browser.mjs';

const phone = { width: 412, height: 780 };
const times = 3;

/** Networks as browsers’ own tools imitate them: milliseconds to an answer, bytes a second. */
const slow4g = { latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };
const narrow = { latency: 40, downloadThroughput: 187_500, uploadThroughput: 84_375 };

/** Runs in the page before anything else: notes layout shifts. */
function noteShifts() {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page before anything else: touches the widget’s controls from when it is alive until one answers. */
function touchFirst() {
  const act = (island) => {
    const controls = island.querySelectorAll(
      'button:not(:disabled), input[type=range], [role=application]',
    );
    for (const control of controls) {
      if (control.matches('input')) {
        control.stepUp(1);
        control.dispatchEvent(new Event('input', { bubbles: true }));
      } else if (control.matches('button')) control.click();
      else control.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
    }
  };
  const look = () => {
    const island = document.querySelector('main astro-island');
    if (!island || island.hasAttribute('ssr')) {
      requestAnimationFrame(look);
      return;
    }
    new MutationObserver(() => {
      window.answered ??= performance.now();
    }).observe(island, { subtree: true, childList: true, attributes: true, characterData: true });
    const again = () => {
      if (window.answered !== undefined) return;
      act(island);
      requestAnimationFrame(again);
    };
    // What waking itself alters is no answer.
    setTimeout(again, 60);
  };
  requestAnimationFrame(look);
}

async function visit(open, address, { slowdown, network, before }, see) {
  const { page, tools } = await open('about:blank', slowdown, phone);
  await tools.send('Security.setIgnoreCertificateErrors', { ignore: true });
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await page.addInitScript(before);
  let bytes = 0;
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(address, { waitUntil: 'commit' });
  const seen = await see(page);
  await page.close();
  return { ...seen, bytes };
}

const firstText = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;

async function arriveBare(page) {
  await page.waitForFunction(firstText);
  return { text: await page.evaluate(firstText) };
}

async function arrive(page) {
  await page.waitForLoadState('load');
  await page.waitForTimeout(500);
  return { ...(await arriveBare(page)), shift: await page.evaluate(() => window.shift) };
}

async function answer(page) {
  await page.waitForFunction(() => window.answered !== undefined, undefined, { timeout: 60_000 });
  return { answered: await page.evaluate(() => window.answered) };
}

const median = (values) => percentiles(values).p50;
const ms = (value) => value.toFixed(0).padStart(6);

async function compareText(open, host, address, conditions) {
  const seen = { own: [], bare: [] };
  for (let time = 0; time < times; time++)
    for (const [kind, path, see] of [
      ['own', address, arrive],
      ['bare', `/bare${address}`, arriveBare],
    ])
      seen[kind].push(
        await visit(open, `${host}${path}`, { ...conditions, before: noteShifts }, see),
      );
  const [own, plain] = [seen.own, seen.bare].map((visits) =>
    median(visits.map(({ text }) => text)),
  );
  const most = Math.max(...seen.own.map(({ shift }) => shift));
  const kilobytes = (seen.own[0].bytes / 1000).toFixed(1);
  console.log(
    `${address.padEnd(36)}${ms(own)}${ms(plain)}  ${(own / plain).toFixed(2)}×  ${kilobytes} kB, layout shift ${most.toFixed(3)}`,
  );
  return own / plain;
}

async function compareAnswer(open, host, id) {
  const seen = { own: [], smallest: [] };
  const conditions = { slowdown: 4, network: slow4g, before: touchFirst };
  for (let time = 0; time < 3; time++)
    for (const [kind, path] of [
      ['own', '/'],
      ['smallest', '/counter/'],
    ])
      seen[kind].push(
        (await visit(open, `${host}${path}widgets/${id}/`, conditions, answer)).answered,
      );
  const [own, smallest] = [median(seen.own), median(seen.smallest)];
  console.log(`${id.padEnd(36)}${ms(own)}${ms(smallest)}  ${(own / smallest).toFixed(2)}×`);
  return own / smallest;
}

/** How many times as long as what each is compared with it may take. */
const budgets = { text: 1.3, answers: 1.5 };

/** Prints when text is seen on a slow phone and on a narrow line, and when a widget first answers; keeps both for the table of what held. */
export async function benchArrival(open) {
  const seen = { day: new Date().toISOString().slice(0, 10), text: [], answers: [] };
  const { address: host, close } = await serveArrivals();
  try {
    const chapters = globSync('dist/chapters/*/index.html', { cwd: root }).map((file) =>
      file.replace(/^dist|index\.html$/g, ''),
    );
    console.log('\nText at 4× on slow 4G (562 ms an answer), budget 1.3×        own  bare');
    const pages = ['/', '/zh/', ...chapters.slice(0, 2), '/widgets/scale/', '/zh/about/'];
    for (const address of pages) {
      const times = await compareText(open, host, address, { slowdown: 4, network: slow4g });
      seen.text.push({ address, times, most: budgets.text });
    }
    console.log('\nText of a chapter at full speed on 1.5 Mbit/s               own  bare');
    for (const address of chapters.slice(0, 2))
      await compareText(open, host, address, { slowdown: 1, network: narrow });
    console.log(
      '\nFirst answer at 4× on slow 4G, budget 1.5×                  own  smallest island',
    );
    for (const file of globSync('dist/widgets/*/index.html', { cwd: root })) {
      const id = file.split('/').at(-2);
      const times = await compareAnswer(open, host, id);
      seen.answers.push({ address: id, times, most: budgets.answers });
    }
    mkdirSync(`${root}test-results`, { recursive: true });
    writeFileSync(`${root}test-results/arrival.json`, JSON.stringify(seen, undefined, 2));
  } finally {
    close();
  }
}
