import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { chromium, root } from '../../src/commands/ready.mjs';

const paths = { chrome: chromium, firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };
const capsules = globSync('embed/*/index.html', { cwd: `${root}dist` }).sort();

/** Runs a visit in one of the browsers. */
async function withBrowser(browser, visit) {
  const opened = await launch({
    browser,
    executablePath: paths[browser],
    headless: true,
    args: browser === 'chrome' ? ['--no-sandbox', '--disable-gpu'] : [],
  });
  try {
    return await visit(await opened.newPage());
  } finally {
    await opened.close();
  }
}

/** A page that frames all capsules, asks each for its state, and notes who has answered. */
function host(addresses) {
  const frames = addresses.map(
    (address) =>
      `<iframe sandbox="allow-scripts" src="${address}" width="700" height="500"></iframe>`,
  );
  return `<!doctype html><meta charset="utf-8">${frames.join('')}<script>
    window.told = {};
    addEventListener('message', ({ data }) => {
      if (data && data.type === '980-million-checks/state') window.told[data.id] = data.query;
    });
    setInterval(() => {
      for (const frame of document.querySelectorAll('iframe'))
        frame.contentWindow.postMessage({ type: '980-million-checks/ask' }, '*');
    }, 300);
  </script>`;
}

async function allAnswer(browser, addresses) {
  const folder = mkdtempSync(`${tmpdir()}/capsules-`);
  try {
    writeFileSync(`${folder}/host.html`, host(addresses));
    return await withBrowser(browser, async (page) => {
      await page.goto(pathToFileURL(`${folder}/host.html`).href);
      const count = () => page.evaluate(() => Object.keys(window.told).length);
      const end = Date.now() + 60_000;
      while ((await count()) < addresses.length && Date.now() < end)
        await new Promise((done) => setTimeout(done, 300));
      const answered = await count();
      if (answered < addresses.length || answered === 0)
        throw new Error(`${answered} of ${addresses.length} answer`);
      return `${answered} capsules answer`;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every capsule in a frame that may run scripts and nothing else. */
export const framesInSandbox = (browser) => (site) =>
  allAnswer(
    browser,
    capsules.map((file) => `${site}/${file.replace('index.html', '')}`),
  );

/** Every capsule as a file, framed by a file. */
export const opensFromFile = (browser) => () =>
  allAnswer(
    browser,
    capsules.map((file) => pathToFileURL(`${root}dist/${file}`).href),
  );

/** Every capsule alone, where storage throws when it is touched. */
export const livesWithoutStorage = (browser) => (site) =>
  withBrowser(browser, async (page) => {
    await page.evaluateOnNewDocument(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
    for (const file of capsules) {
      await page.goto(`${site}/${file.replace('index.html', '')}`);
      const throws = await page.evaluate(() => {
        try {
          return !window.localStorage;
        } catch {
          return true;
        }
      });
      if (!throws) throw new Error('storage does not throw here');
      await page.waitForSelector('.frame[data-alive]', { timeout: 20_000 });
    }
    return `${capsules.length} capsules live`;
  });
