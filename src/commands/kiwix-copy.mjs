import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';

/** The attributes of a page that name files of the site. */
const named = /( (?:href|src|component-url|renderer-url|before-hydration-url)=")(\/[^"]*)"/g;
const inProps = /(&quot;)(\/[^&?#]*\/)(?=&quot;)/g;
const inStyle = /(url\(["']?)(\/[^)"']*)/g;

/**
 * Copies the built site so that every link in it is relative and names a file, because an archive has
 * neither a root nor folders that answer for their index.
 * @param {string} from @param {string} to
 */
export function copyForKiwix(from, to) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  // An archive is a copy already.
  for (const file of globSync('{sw.js,**/offline/copy.zip}', { cwd: to })) rmSync(`${to}/${file}`);
  for (const file of globSync('**/*.{html,css}', { cwd: to })) {
    const relative = (address) => {
      const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
      const target = path.endsWith('/') ? `${path}index.html` : path;
      if (!existsSync(`${to}${target}`)) return address;
      return `${posix.relative(posix.dirname(`/${file}`), target) || posix.basename(target)}${rest}`;
    };
    const text = readFileSync(`${to}/${file}`, 'utf8');
    const swap = (_, before, address, after = '') => `${before}${relative(address)}${after}`;
    const changed = file.endsWith('.css')
      ? text.replace(inStyle, (_, before, address) => `${before}${relative(address)}`)
      : text
          .replace(named, (all, before, address) => swap(all, before, address, '"'))
          .replace(inProps, (all, before, address) => swap(all, before, address));
    if (changed !== text) writeFileSync(`${to}/${file}`, changed);
  }
}
