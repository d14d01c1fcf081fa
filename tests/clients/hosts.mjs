import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { request } from 'node:http';
import { copyPacked, writeSettings } from '../../src/commands/hosts.mjs';
import { askedAgain, headersOf } from '../../src/hosts/table.ts';
import { fileTypes, isText } from '../../src/hosts/types.ts';
import { answers, freePort, startProgram } from './programs.mjs';

/** One file of each kind there is: by the folder on top, the language and the ending. */
function oneOfEach(files) {
  const kindOf = (file) =>
    [
      /^(?:zh\/)?[^/]*/.exec(file)?.[0],
      file.includes('index.html'),
      /[^.]*$/.exec(file)?.[0],
    ].join();
  return [...new Map(files.map((file) => [kindOf(file), file])).values()];
}

function ask(port, path, headers = {}) {
  return new Promise((done, fail) => {
    request({ port, path, headers }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        done({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        });
      });
    })
      .on('error', fail)
      .end();
  });
}

function differences(path, wanted, given) {
  return Object.entries(wanted)
    .filter(([name, value]) => given[name.toLowerCase()] !== value)
    .map(([name, value]) => `${path}: ${name} is “${given[name.toLowerCase()]}”, not “${value}”`);
}

/** What one path answers other than it should: status, headers, type, packing, and when it is asked for again. */
async function wrongsOf(port, path, wanted, status = 200) {
  const plain = await ask(port, path);
  const packed = await ask(port, path, { 'Accept-Encoding': 'gzip' });
  const type = plain.headers['content-type'] ?? '';
  const again = await ask(port, path, { 'If-None-Match': plain.headers.etag ?? 'none' });
  const file = status === 200 ? path.replace(/\/$/, '/index.html') : '404.html';
  const packs = isText(file) && plain.body.length >= 500;
  return [
    ...(plain.status === status ? [] : [`${path}: answers ${plain.status}`]),
    ...differences(path, wanted, plain.headers),
    ...differences(path, wanted, packed.headers),
    ...(type.startsWith('text/') && !/charset=utf-8/i.test(type)
      ? [`${path}: is sent as ${type}`]
      : []),
    ...(type.startsWith(fileTypes[/[^.]*$/.exec(file)[0]] ?? 'no type')
      ? []
      : [`${path}: is sent as ${type}`]),
    ...(packs && status === 200 && packed.headers['content-encoding'] !== 'gzip'
      ? [`${path}: is not sent packed`]
      : []),
    ...(status === 200 && again.status !== 304 ? [`${path}: is sent twice`] : []),
  ];
}

/** What is not there: a page, and files in folders whose files are kept for good or have a type of their own. */
const missing = ['no-such-page/', '_astro/gone.B1.js', 'cite/gone.bib', 'embed/gone/'];

async function compare(port, base, { table, files }) {
  const paths = oneOfEach(files).map((file) => base + file.replace(/index\.html$/, ''));
  const wrongs = [];
  for (const path of paths)
    wrongs.push(...(await wrongsOf(port, encodeURI(path), headersOf(table, encodeURI(path)))));
  for (const path of missing.map((place) => base + place)) {
    const lost = { ...headersOf(table, path), 'Cache-Control': askedAgain };
    wrongs.push(...(await wrongsOf(port, path, lost, 404)));
  }
  if (wrongs.length > 0)
    throw new Error(`${wrongs.length} differ:\n  ${wrongs.slice(0, 12).join('\n  ')}`);
  return `${paths.length} paths answer as the table says`;
}

let site;

/** The built site with packed files, copied once for all hosts; gone when the tests end. */
function packedSite() {
  if (site === undefined) {
    site = mkdtempSync(`${tmpdir()}/packed-`);
    process.once('exit', () => rmSync(site, { recursive: true, force: true }));
    copyPacked(site);
  }
  return site;
}

/** Serves the built site by a host's program and compares path by path. @param start starts it with the written files */
const servedBy = (start) => (base) => async () => {
  const folder = mkdtempSync(`${tmpdir()}/host-`);
  const port = await freePort();
  const written = writeSettings(folder, { base, listen: String(port), folder: packedSite() });
  const { stop } = start(folder);
  try {
    await answers(`http://localhost:${port}${base}`);
    return await compare(port, base, written);
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** nginx without rights of its own: everything it writes stands in one folder. */
function startNginx(folder) {
  mkdirSync(`${folder}/logs`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    `${folder}/main.conf`,
    `daemon off; pid ${folder}/pid; error_log ${folder}/logs/error.log;
${process.getuid() === 0 ? 'user root;' : ''}
events {}
http { access_log off; map_hash_bucket_size 256; ${places.join(' ')}
${readFileSync(`${folder}/nginx.conf`, 'utf8')} }`,
  );
  return startProgram('nginx', ['-p', folder, '-c', `${folder}/main.conf`]);
}

const startCaddy = (folder) =>
  startProgram('caddy', ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'], {
    HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
  });

/** The built site served by nginx under a base. */
export const servesByNginx = servedBy(startNginx);

/** The built site served by Caddy under a base. */
export const servesByCaddy = servedBy(startCaddy);
