import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, readyBrowser, readyPackages, root, run } from './ready.mjs';
import { reportOf, resultOf } from './proof/results.mjs';
import { rows } from './proof/rows.mjs';
import { withTable } from './proof/table.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => name !== 'all' && !rows.some((row) => row.name === name));
if (unknown.length > 0) {
  const names = rows.map(({ name, tried }) => `  ${name.padEnd(10)}${tried}`).join('\n');
  console.error(`No row “${unknown.join('”, “')}”. There are, beside “all”:\n${names}`);
  process.exit(2);
}

const command = (name, ...words) => run('node', [`src/commands/${name}.mjs`, ...words]);

/** Tries a row again; what comes of it stands in `test-results/`. */
function attempt(row) {
  const { unit, browser, clients, arrival, mutants } = row;
  const [kind, files] = unit ? ['vitest', unit] : ['playwright', browser];
  if (files) {
    const report = `${root}test-results/${kind}.json`;
    rmSync(report, { force: true });
    const first = unit ? 'run' : 'test';
    run(kind, [first, '--config', `tests/${kind}.config.ts`, ...files], { CHROMIUM: chromium });
    // Its own place, where no other run overwrites it.
    if (existsSync(report)) cpSync(report, `${root}${reportOf(row)}`);
  }
  for (const word of clients ?? []) command('clients', ...word.split(' '));
  if (arrival) command('bench', 'arrival');
  if (mutants) command('mutants');
}

/** Rows of which another tries the same tests, when all are asked for. */
const isPart = ({ name, unit, browser }) =>
  asked.includes('all') && (unit || browser) && name !== 'units' && name !== 'browser';
const wanted = rows.filter(({ name }) => asked.includes('all') || asked.includes(name));
const same = (row) =>
  row.arrival ? 'arrival' : row.unit || row.browser ? reportOf(row) : row.name;
const again = [
  ...Map.groupBy(
    wanted.filter((row) => !isPart(row)),
    same,
  ).values(),
].map(([one]) => one);
if (again.length > 0) {
  readyPackages();
  readyBrowser();
  if (!existsSync(`${root}dist/index.html`) && run('astro', ['build', '--force']) !== 0)
    process.exit(1);
  for (const row of again) {
    console.log(`\n— ${row.name}: ${row.tried}`);
    attempt(row);
  }
}

const seen = rows.map((row) => ({ ...row, result: resultOf(row) }));
const { readme, lines } = withTable(readFileSync(`${root}README.md`, 'utf8'), seen);
writeFileSync(`${root}README.md`, readme);
run('prettier', ['--write', '--log-level=warn', 'README.md']);
console.log(`\n${lines.join('\n')}`);
const short = seen.filter(({ result }) => result && result.held < result.tried && result);
if (short.length > 0) console.log(`\nNot all held: ${short.map(({ name }) => name).join(', ')}.`);
process.exit(short.some(({ mutants }) => !mutants) ? 1 : 0);
