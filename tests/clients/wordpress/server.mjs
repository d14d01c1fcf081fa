import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { answers, freePort, startProgram, until } from '../programs.mjs';

const debian = '/usr/share/wordpress';
const mariadb = '/usr/sbin/mariadbd';

/** The programs that a WordPress needs, and Debian's packages: the lightest server that the package takes. */
export const needs = {
  programs: [
    `${debian}/wp-load.php`,
    `${debian}/wp-content/themes/twentytwentythree`,
    'php',
    mariadb,
  ],
  packages: [
    'wordpress',
    'wordpress-theme-twentytwentythree',
    'mini-httpd',
    'php-cli',
    'php-mysql',
    'mariadb-server-core',
  ],
};

/** The administrator that the installer is told of. */
export const administrator = { name: 'teacher', password: 'a long word for a short test' };

/** Starts a database in a folder, reached by a socket only. @returns how to stop it */
async function startDatabase(folder, socket) {
  const data = [`--datadir=${folder}/data`, `--user=${userInfo().username}`];
  const made = spawnSync('mariadb-install-db', [
    '--no-defaults',
    ...data,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  if (made.status !== 0) throw new Error(`mariadb-install-db ends with ${made.status}`);
  writeFileSync(`${folder}/first.sql`, 'CREATE DATABASE wordpress;\n');
  const { stop } = startProgram(mariadb, [
    '--no-defaults',
    ...data,
    `--socket=${socket}`,
    `--init-file=${folder}/first.sql`,
    '--skip-networking',
  ]);
  if (!(await until(() => existsSync(socket)))) {
    await stop();
    throw new Error('mariadbd does not start');
  }
  return stop;
}

/** Fills in the page of WordPress's own installer. */
async function install(address) {
  const body = new URLSearchParams({
    weblog_title: 'A class',
    user_name: administrator.name,
    admin_password: administrator.password,
    admin_password2: administrator.password,
    admin_email: 'teacher@example.com',
    blog_public: '0',
    Submit: 'Install WordPress',
  });
  const page = `${address}/wp-admin/install.php`;
  const said = await (await fetch(`${page}?step=2`, { method: 'POST', body })).text();
  if (!said.includes('<p class="step"><a href="')) throw new Error('the installer does not finish');
}

/** A copy of Debian's WordPress with this test's configuration; the package's own reads one for the whole machine. */
function copyWordPress(folder) {
  const place = `${folder}/wordpress`;
  cpSync(debian, place, { recursive: true, dereference: true, filter: (file) => existsSync(file) });
  const here = (file) => fileURLToPath(new URL(file, import.meta.url));
  cpSync(here('wp-config.php'), `${place}/wp-config.php`);
  mkdirSync(`${place}/wp-content/mu-plugins`);
  cpSync(here('allow-site.php'), `${place}/wp-content/mu-plugins/allow-site.php`);
  return place;
}

/**
 * Runs Debian's WordPress with a database of its own in a temporary folder, as long as it is used.
 * @template T
 * @param {string} site the one address on this machine that WordPress may fetch from
 * @param {(address: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withWordPress(site, use) {
  const folder = mkdtempSync(`${tmpdir()}/wordpress-`);
  const stops = [];
  try {
    const socket = `${folder}/database.sock`;
    stops.unshift(await startDatabase(folder, socket));
    const port = await freePort();
    // Another host than the site's: WordPress trusts its own without asking.
    const address = `http://127.0.0.1:${port}`;
    const place = copyWordPress(folder);
    const php = ['-d', 'sendmail_path=/bin/true', '-S', `127.0.0.1:${port}`, '-t', place];
    const environment = { DATABASE_SOCKET: socket, SITE_UNDER_TEST: site };
    stops.unshift(startProgram('php', php, environment).stop);
    await answers(`${address}/wp-admin/install.php`);
    await install(address);
    return await use(address);
  } finally {
    for (const stop of stops) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
