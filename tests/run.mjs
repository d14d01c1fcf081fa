import { readFileSync, rmSync } from 'node:fs';
import { chromium, readyBrowser, readyPackages, root, run } from '../src/commands/ready.mjs';

const started = Date.now();
readyPackages();
readyBrowser();

const results = `${root}test-results`;
rmSync(results, { recursive: true, force: true });

let passed = 0;
let failed = 0;

/** One check that is right or wrong as a whole. */
function check(name, command, args) {
  console.log(`\n— ${name}`);
  if (run(command, args) === 0) passed += 1;
  else failed += 1;
}

/** A suite that counts its own tests in a JSON report. */
function suite(name, command, args, read) {
  console.log(`\n— ${name}`);
  const code = run(command, args, { CHROMIUM: chromium });
  try {
    const counts = read();
    passed += counts.passed;
    failed += counts.failed;
    if (code !== 0 && counts.failed === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

const report = (file) => JSON.parse(readFileSync(`${results}/${file}`, 'utf8'));

check('Formatting', 'prettier', ['--check', '--log-level=warn', '.']);
check('Lint and layers', 'eslint', ['.']);
check('Types', 'astro', ['check', '--minimumFailingSeverity', 'warning']);
check('Types in components', 'svelte-check', [
  '--tsconfig',
  'tests/svelte.tsconfig.json',
  '--fail-on-warnings',
]);
check('Nothing unused', 'knip', []);
suite('Unit and property tests', 'vitest', ['run', '--config', 'tests/vitest.config.ts'], () => {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = report('vitest.json');
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
});
check('Build', 'astro', ['build', '--force']);
check('Weights', 'size-limit', []);
suite('Browser tests', 'playwright', ['test', '--config', 'tests/playwright.config.ts'], () => {
  const { stats } = report('playwright.json');
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
});

const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(`\nDone in ${minutes} minutes.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
