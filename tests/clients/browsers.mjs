import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { root } from '../../src/commands/ready.mjs';
import { until } from './programs.mjs';

const capsules = globSync('embed/*/index.html', { cwd: `${root}dist` }).sort();

/** Runs a visit in a browser; its version goes with what the visit saw. */
async function visit(open, see) {
  const page = await open();
  try {
    return `${await see(page)} in ${page.version}`;
  } finally {
    await page.close();
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

async function allAnswer(open, addresses) {
  const folder = mkdtempSync(`${tmpdir()}/capsules-`);
  try {
    writeFileSync(`${folder}/host.html`, host(addresses));
    return await visit(open, async (page) => {
      await page.goto(pathToFileURL(`${folder}/host.html`).href);
      let answered = 0;
      await until(async () => {
        answered = await page.evaluate(() => Object.keys(window.told).length);
        return answered === addresses.length;
      });
      if (answered < addresses.length || answered === 0)
        throw new Error(`${answered} of ${addresses.length} answer`);
      return `${answered} capsules answer`;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every capsule in a frame that may run scripts and nothing else. */
export const framesInSandbox = (open) => (site) =>
  allAnswer(
    open,
    capsules.map((file) => `${site}/${file.replace('index.html', '')}`),
  );

/** Every capsule as a file, framed by a file. */
export const opensFromFile = (open) => () =>
  allAnswer(
    open,
    capsules.map((file) => pathToFileURL(`${root}dist/${file}`).href),
  );

const stores = ['localStorage', 'sessionStorage', 'indexedDB'];

/** The page's first script, which stands before its policy: makes every store throw, as refused cookies do. */
const refusal = `<script>for (const name of ${JSON.stringify(stores)})
  Object.defineProperty(window, name, {
    get() { throw new DOMException('denied', 'SecurityError'); },
  });</script>`;

/** Serves the capsules with a store that throws, and nothing else changed. */
async function serveWithoutStorage() {
  const server = createServer(({ url }, response) => {
    const file = capsules.find((name) => url === `/${name}`);
    response.writeHead(file ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
    const text = file ? readFileSync(`${root}dist/${file}`, 'utf8') : '';
    response.end(text.replace('<head>', `<head>${refusal}`));
  }).listen(0);
  await once(server, 'listening');
  return server;
}

/** Every capsule alone, where storage throws when it is touched. */
export const livesWithoutStorage = (open) => async () => {
  const server = await serveWithoutStorage();
  const { port } = server.address();
  try {
    return await visit(open, async (page) => {
      for (const file of capsules) {
        await page.goto(`http://localhost:${port}/${file}`);
        const kept = await page.evaluate(
          (names) =>
            names.filter((name) => {
              try {
                return window[name] || true;
              } catch (error) {
                return error.name !== 'SecurityError';
              }
            }),
          stores,
        );
        if (kept.length > 0) throw new Error(`${kept.join(', ')} do not throw here`);
        const isAlive = () => document.querySelector('.frame[data-alive]') !== null;
        if (!(await until(() => page.evaluate(isAlive))))
          throw new Error(`${file} does not come alive`);
      }
      return `${capsules.length} capsules live`;
    });
  } finally {
    server.close();
  }
};
