import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readyPackages, root } from './ready.mjs';

readyPackages();
if (!existsSync(`${root}dist/index.html`)) {
  console.error('There is no built site. Run npm run build first.');
  process.exit(1);
}
const { headerTable } = await import('../hosts/table.ts');
const { asCaddyfile, asNginx } = await import('../hosts/write.ts');

const { isText } = await import('../hosts/types.ts');

const files = globSync('**/*.*', { cwd: `${root}dist` }).map((file) => file.replaceAll('\\', '/'));

/** Copies the built site, with packed twins of its texts beside them. @param {string} target what it held is gone afterwards */
export function copyPacked(target) {
  rmSync(target, { recursive: true, force: true });
  // What other hosts read is a file like any other to these.
  const filter = (file) => !file.endsWith('_headers');
  cpSync(`${root}dist`, target, { recursive: true, filter });
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  for (const file of files.filter(isText)) {
    const text = readFileSync(`${root}dist/${file}`);
    if (text.length < 500) continue;
    writeFileSync(`${target}/${file}.gz`, gzipSync(text, { level: 9 }));
    writeFileSync(`${target}/${file}.br`, brotliCompressSync(text, best));
  }
}

/**
 * Writes what nginx and Caddy need to serve the built site.
 * @param {string} target folder for `nginx.conf` and `Caddyfile`
 * @param {{ base: string, listen: string, folder: string }} place where the site stands on its host and on its machine
 */
export function writeSettings(target, { base, listen, folder }) {
  const table = headerTable(files, base);
  writeFileSync(`${target}/nginx.conf`, asNginx(table, { folder, base, listen }));
  writeFileSync(`${target}/Caddyfile`, asCaddyfile(table, { folder, base, listen: `:${listen}` }));
  return { table, files };
}

if (process.argv[1]?.endsWith('hosts.mjs')) {
  const base = (process.env.BASE_PATH ?? '/').replace(/\/?$/, '/');
  const target = `${root}release/host`;
  copyPacked(`${target}/site`);
  writeSettings(target, { base, listen: '80', folder: '/srv/980-million-checks/site' });
  console.log(
    'release/host: copy it to /srv/980-million-checks; nginx.conf and Caddyfile are in it.',
  );
}
