import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readyPackages, root, run } from './ready.mjs';

readyPackages();
const results = 'test-results/mutants';
const config = 'tests/mutants/stryker.config.json';
const measured = `${root}tests/mutants/measured.json`;
const day = new Date().toISOString().slice(0, 10);
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * The tests that a file is judged by: of those beside it and below, or for a model of all its widget’s, those that
 * name it; where none does, all of them.
 * @param {string} file
 */
function testsOf(file) {
  const folder = /^src\/widgets\/[^/]+/.exec(file)?.[0] ?? dirname(file);
  const near = globSync(`${folder}/**/*.test.ts`, { cwd: root }).sort();
  const naming = near.filter((test) =>
    readFileSync(`${root}${test}`, 'utf8').includes(`/${basename(file)}'`),
  );
  return naming.length > 0 ? naming : near;
}

const asked = process.argv.slice(2);
const wanted = asked.length > 0 ? asked : read(`${root}${config}`).mutate;
const files = wanted
  .flatMap((path) => globSync(path.endsWith('.ts') ? path : `${path}/**/*.ts`, { cwd: root }))
  .filter((file) => !/\.(?:test|arbitrary|fit|d)\.ts$/.test(file));
if (files.length === 0) {
  console.error(`No file of ours is “${wanted.join('” or “')}”.`);
  process.exit(1);
}

mkdirSync(`${root}${results}`, { recursive: true });
// A folder at a time: what one run has seen lasts when the next is stopped.
for (const [folder, part] of Map.groupBy(files, dirname)) {
  const tests = [...new Set(part.flatMap(testsOf))].join();
  const name = folder.replaceAll('/', '-');
  console.log(`\n— ${part.join(', ')}`);
  const report = `${results}/${name}.json`;
  const own = { ...read(`${root}${config}`), jsonReporter: { fileName: report } };
  writeFileSync(`${root}${results}/config.json`, JSON.stringify(own));
  const code = run(
    'nice',
    [
      ...['stryker', 'run', `${results}/config.json`, '--mutate', part.join()],
      ...['--incrementalFile', `${results}/${name}.before.json`],
    ],
    { JUDGES: tests },
  );
  if (code !== 0) process.exit(code);

  const before = read(measured);
  for (const [file, { mutants }] of Object.entries(read(`${root}${report}`).files)) {
    const count = (...kinds) => mutants.filter(({ status }) => kinds.includes(status)).length;
    const [killed, alive] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
    if (part.includes(file) && killed + alive > 0)
      before[file] = { killed, all: killed + alive, day };
  }
  const sorted = Object.entries(before).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(measured, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
}
