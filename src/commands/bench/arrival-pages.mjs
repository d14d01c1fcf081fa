import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { root } from '../ready.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** A page’s own HTML and nothing that it asks for: no styles, fonts or scripts. @param {string} html */
const bare = (html) =>
  html
    .replace(/<link[^>]*rel="(?:stylesheet|preload|modulepreload|icon)"[^>]*>/g, '')
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, '');

/** The page with the smallest island there is in its widget’s place. @param {string} html */
const withCounter = (html) =>
  html
    .replace(/<link[^>]*rel="modulepreload"[^>]*>/g, '')
    .replace(/(<astro-island)([^>]*>)[\s\S]*?<\/astro-island>/, (_, start, attributes) => {
      const own = attributes
        .replace(/component-url="[^"]*"/, 'component-url="/smallest/counter.js"')
        .replace(/renderer-url="[^"]*"/, 'renderer-url="/smallest/renderer.js"')
        .replace(/props="[^"]*"/, 'props="{}"');
      return `${start}${own}<!--[--><button>0</button><!--]--></astro-island>`;
    });

/** The smallest Svelte island, and what brings islands alive, as Astro would bundle them. @returns texts by file name */
async function packCounter() {
  const folder = mkdtempSync(join(root, 'node_modules/.counter-'));
  try {
    const file = join(folder, 'Counter.svelte');
    writeFileSync(
      file,
      '<script>let count = $state(0);</script><button onclick={() => count++}>{count}</button>',
    );
    const { output } = await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: [svelte({ configFile: false })],
      build: {
        write: false,
        modulePreload: false,
        rollupOptions: {
          input: { counter: file, renderer: '@astrojs/svelte/client.js' },
          preserveEntrySignatures: 'exports-only',
          output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        },
      },
    });
    return new Map(output.map(({ fileName, code }) => [fileName, code]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A certificate for this run alone: browsers speak HTTP/2, as hosts do, only where there is one. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'arrival-'));
  try {
    const [key, cert] = [join(folder, 'key'), join(folder, 'cert')];
    const subject = ['-nodes', '-days', '2', '-subj', '/CN=localhost'];
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
    execFileSync('openssl', ['req', '-x509', ...curve, ...subject, '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Serves the built site as hosts do, over HTTP/2 and packed; `/bare/…` is a page without what it asks for,
 * `/counter/…` a widget’s page with the smallest island in the widget’s place.
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serveArrivals() {
  const smallest = await packCounter();
  const packed = new Map();
  const read = (path) => {
    if (path.startsWith('/smallest/')) return smallest.get(path.slice(10));
    const [, kind, rest] = /^\/(bare|counter)(\/.*)$/.exec(path) ?? [undefined, '', path];
    const file = `${root}dist${rest.endsWith('/') ? `${rest}index.html` : rest}`;
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    if (kind === '') return readFileSync(file);
    const html = readFileSync(file, 'utf8');
    return kind === 'bare' ? bare(html) : withCounter(html);
  };
  const server = createSecureServer(certificate(), (request, response) => {
    const { pathname } = new URL(request.url, 'https://localhost');
    if (!packed.has(pathname)) {
      const body = read(pathname);
      packed.set(pathname, body === undefined ? undefined : gzipSync(body, { level: 9 }));
    }
    const body = packed.get(pathname);
    if (body === undefined) {
      response.writeHead(404);
      response.end();
      return;
    }
    const type = types[extname(pathname)] ?? types['.html'];
    response.writeHead(200, {
      'content-type': type,
      'content-encoding': 'gzip',
      'content-length': body.length,
    });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, done));
  return { address: `https://localhost:${server.address().port}`, close: () => server.close() };
}
