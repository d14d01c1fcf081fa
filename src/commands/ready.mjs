import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const environmentOfTools = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  PATH: `${root}node_modules/.bin:${process.env.PATH ?? ''}`,
};

/**
 * Runs a command in the project's root, with the project's own Node and tools first on the path.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment]
 * @returns {number} its exit code
 */
export function run(command, args, environment = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...environmentOfTools, ...environment },
  });
  return result.status ?? 1;
}

/**
 * Runs a command as `run` does, beside whatever else runs.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>} its exit code and all that it said, in the order it said it
 */
export function runBeside(command, args) {
  const child = spawn(command, args, { cwd: root, env: environmentOfTools });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((done) => {
    child.on('error', (error) => done({ code: 1, output: `${output}${error}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

const lock = 'package-lock.json';
const installed = 'node_modules/.package-lock.json';

function packagesOf(file) {
  const { packages } = JSON.parse(readFileSync(`${root}${file}`, 'utf8'));
  return Object.entries(packages).filter(([path]) => path !== '');
}

function isInstalled() {
  if (!existsSync(`${root}${installed}`)) return false;
  const there = new Map(packagesOf(installed).map(([path, { version }]) => [path, version]));
  return packagesOf(lock).every(
    ([path, { version, optional }]) => optional || there.get(path) === version,
  );
}

const ci = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];

/** Installs the locked packages when they are missing or others than the lock file says. */
export function readyPackages() {
  if (isInstalled()) return;
  console.log('Installing the locked packages …');
  const code = run('npm', ci);
  if (code !== 0) process.exit(code);
}

/** Debian's Chromium without a window, which needs fewer packages and tests a quarter faster. */
const shell = '/usr/bin/chromium-headless-shell';

/** Where the browser for tests is: `CHROMIUM` in the environment, or which of Debian's two is there. */
export const chromium =
  process.env.CHROMIUM ??
  [shell, '/usr/bin/chromium'].find((browser) => existsSync(browser)) ??
  shell;

/**
 * Installs Debian packages when programs are missing.
 * @param {readonly string[]} programs their names or paths
 * @param {readonly string[]} packages those that bring them
 * @returns {boolean} whether all are there afterwards
 */
export function readyDebian(programs, packages) {
  const isThere = () =>
    programs.every(
      (program) =>
        existsSync(program) || spawnSync('which', [program], { stdio: 'ignore' }).status === 0,
    );
  if (isThere()) return true;
  const [apt = 'apt-get', ...before] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', 'apt-get'];
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  return (
    run(apt, [...before, 'update', '-qq']) === 0 &&
    run(apt, [...before, ...install], { DEBIAN_FRONTEND: 'noninteractive' }) === 0 &&
    isThere()
  );
}

/** Installs Debian's Chromium when it is missing; says what to do where that is not possible. */
export function readyBrowser() {
  if (existsSync(chromium)) return;
  console.log(`There is no browser at ${chromium}. Installing Debian’s Chromium …`);
  if (readyDebian([chromium], ['chromium-headless-shell', 'fonts-noto-cjk'])) return;
  console.error(
    'The browser tests need Chromium. Install it, and name its path in CHROMIUM if it is not where Debian has it.',
  );
  process.exit(1);
}

/** Makes ready what tests need, packages and browser beside each other: both wait for a network most of the time. */
export async function readyTests() {
  if (isInstalled()) return readyBrowser();
  console.log('Installing the locked packages …');
  const packages = runBeside('npm', ci);
  readyBrowser();
  const { code, output } = await packages;
  console.log(output);
  if (code !== 0) process.exit(code);
}
