/** Adds to the list of addresses what the built site has and the list has not; what stands there stays for good. */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './ready.mjs';

const list = `${root}tests/site/files/published-addresses.txt`;
const dist = `${root}dist`;
if (!existsSync(`${dist}/index.html`)) {
  console.error('There is no built site: run npm run build first.');
  process.exit(1);
}

const known = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
// What lies under _astro/ is named anew whenever it changes, and no address that anyone would keep.
const built = globSync('**/*.*', { cwd: dist, exclude: ['_astro/**'] }).map(
  (file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
);
const all = [...new Set([...known, ...built])].sort();
writeFileSync(list, `${all.join('\n')}\n`);
console.log(`${all.length} addresses, ${all.length - known.length} of them new.`);
