import { cpSync, readFileSync, rmSync } from 'node:fs';
import { chromium, readyTests, root, run, runBeside } from '../src/commands/ready.mjs';

const started = Date.now();
await readyTests();

const results = `${root}test-results`;
rmSync(results, { recursive: true, force: true });

let passed = 0;
/** What failed and why, told once more at the end: what a suite prints may be long past. @type {string[]} */
const failures = [];

/**
 * Checks that are right or wrong as a whole, in lanes that run side by side: most of them fill one core.
 * @param {[name: string, command: string, args: string[]][][]} lanes
 */
async function check(...lanes) {
  const walk = async (lane) => {
    for (const [name, command, args] of lane) {
      const { code, output } = await runBeside(command, args);
      console.log(`\n— ${name}\n${output}`);
      if (code === 0) passed += 1;
      else failures.push(name);
    }
  };
  await Promise.all(lanes.map(walk));
}

/** A suite that counts its own tests in a JSON report, and names those that failed. */
function suite(name, command, args, read) {
  console.log(`\n— ${name}`);
  const code = run(command, args, { CHROMIUM: chromium });
  try {
    const counts = read();
    passed += counts.passed;
    failures.push(...counts.failures);
    if (code !== 0 && counts.failures.length === 0) failures.push(`${name}: exit ${code}`);
  } catch (error) {
    failures.push(`${name}: ${error}`);
  }
}

/** A suite’s report, kept for the table of what held as well, where no run of a single test overwrites it. */
function report(file, row) {
  cpSync(`${results}/${file}`, `${results}/proof/${row}.json`);
  return JSON.parse(readFileSync(`${results}/${file}`, 'utf8'));
}

// Whatever reads types comes after the first of these, which writes those of the content.
await check(
  [['Types', 'astro', ['check', '--minimumFailingSeverity', 'warning']]],
  [
    ['Formatting', 'prettier', ['--check', '--log-level=warn', '.']],
    ['Nothing unused', 'knip', []],
  ],
);
const components = ['--tsconfig', 'tests/svelte.tsconfig.json', '--fail-on-warnings'];
await check(
  [
    ['Build', 'astro', ['build', '--force']],
    ['Weights', 'size-limit', []],
  ],
  [
    ['Lint and layers', 'eslint', ['.']],
    ['Types in components', 'svelte-check', components],
  ],
);
suite('Unit and property tests', 'vitest', ['run', '--config', 'tests/vitest.config.ts'], () => {
  const { numPassedTests, testResults } = report('vitest.json', 'units');
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  for (const { fullName } of all.filter(({ status }) => status === 'skipped'))
    console.log(`Not run, because something it needs is not installed: ${fullName}`);
  return {
    passed: numPassedTests,
    failures: testResults.flatMap(({ name, status, message, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed');
      return failed.length || status !== 'failed'
        ? failed.map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages[0]}`)
        : [`${name}\n${message}`];
    }),
  };
});
suite('Browser tests', 'playwright', ['test', '--config', 'tests/playwright.config.ts'], () => {
  const { stats, suites, errors } = report('playwright.json', 'browser');
  const inside = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(inside)];
  return {
    passed: stats.expected + stats.flaky,
    failures: [
      ...suites
        .flatMap(inside)
        .filter(({ ok }) => !ok)
        .map(({ title, tests }) => `${title}\n${tests[0]?.results.at(-1)?.error?.message}`),
      ...errors.map(({ message }) => message),
    ],
  };
});

const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(`\nDone in ${minutes} minutes.`);
for (const failure of failures) console.log(`\n✗ ${failure.slice(0, 2000)}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
