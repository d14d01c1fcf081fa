import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root, run } from './ready.mjs';

const results = `${root}test-results/`;
const read = (file) =>
  existsSync(results + file) ? JSON.parse(readFileSync(results + file, 'utf8')) : undefined;

/** @typedef {{ tried: string, held: number, all: number, not?: number }} Row */

/** What a test’s file is about, by where it stands; the first that fits. */
const subjects = [
  [
    /^tests\/content\/hostile\//,
    'Content files with one thing wrong, each of which must stop the build',
  ],
  [/^tests\/content\//, 'Content: chapters, answers, lessons, real builds that must stop'],
  [/^tests\/figures\//, 'Stored drawings of every widget'],
  [/^tests\/structure\//, 'Structure: layers, lengths, names, lock file'],
  [/hostile-states/, 'Ten thousand broken addresses a widget'],
  [/^src\/widgets\//, 'Models, layouts and words of the widgets'],
  [/^src\/widget\//, 'The contract that every widget keeps'],
  [/^src\/ledger\//, 'Facts, derived numbers and numbers in prose'],
  [/^src\/(?:teach|lesson-maker)\//, 'Lessons, packages and what teachers take away'],
  [/^src\/(?:embed|standalone|hosts)\//, 'Embeds, one-file pages, licences and headers'],
  [/^src\//, 'All other units'],
];

const subjectOf = (file) => subjects.find(([path]) => path.test(file))?.[1] ?? 'Other units';

/** @returns {Row[]} */
function unitRows() {
  const report = read('vitest.json');
  if (!report) return [];
  const files = report.testResults.map(({ name, assertionResults }) => ({
    subject: subjectOf(relative(root, name)),
    tests: assertionResults,
  }));
  return [...Map.groupBy(files, ({ subject }) => subject)].map(([tried, same]) => {
    const tests = same.flatMap((file) => file.tests);
    return {
      tried,
      held: tests.filter(({ status }) => status === 'passed').length,
      all: tests.length,
    };
  });
}

const pagesTried = {
  'every-page.test.ts':
    'Every page and capsule: axe in both themes, two more judges a kind of page, 320 px, no cookie, no other host',
  'weight.test.ts': 'Weights of pages and sleeping figures',
  'links.test.ts': 'Every link inside the site, sources alone outside',
  'by-keyboard.test.ts': 'Keys alone',
  'without-script.test.ts': 'No script, blocked script, crashing widgets, storage that throws',
  'lessons.test.ts': 'A teacher makes a lesson and an LMS plays it',
};

/** @returns {Row[]} */
function browserRows() {
  const report = read('playwright.json');
  if (!report) return [];
  const inside = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(inside)];
  const specs = report.suites.flatMap(inside);
  const subject = ({ file }) =>
    pagesTried[file.split('/').at(-1)] ?? 'Story, figures, search, embeds and slides in Chromium';
  return [...Map.groupBy(specs, subject)].map(([tried, same]) => ({
    tried,
    held: same.filter(({ ok }) => ok).length,
    all: same.length,
  }));
}

/** @returns {Row[]} */
function clientRows() {
  return Object.entries(read('clients.json') ?? {}).map(([tried, { result }]) => ({
    tried: `Client: ${tried}`,
    held: result === 'pass' ? 1 : 0,
    all: result === 'not run' ? 0 : 1,
    not: result === 'not run' ? 1 : 0,
  }));
}

const rows = [...unitRows(), ...browserRows(), ...clientRows()];
if (rows.length === 0) {
  console.error('Nothing has been tried yet. Run npm test, and npm run test:clients after it.');
  process.exit(1);
}
const sum = (name) => rows.reduce((all, row) => all + (row[name] ?? 0), 0);
const said = ({ held, all, not = 0 }) =>
  all === 0 && not > 0 ? 'not run' : `${held} of ${all}${held < all ? ' **not all held**' : ''}`;
const table = [
  '| tried | held |',
  '| --- | --- |',
  ...rows.map((row) => `| ${row.tried} | ${said(row)} |`),
  `| **All** | **${sum('held')} of ${sum('all')}${sum('not') > 0 ? `, ${sum('not')} not run` : ''}** |`,
].join('\n');
console.log(table);

const [start, end] = ['<!-- proof: npm run proof writes this -->', '<!-- end of proof -->'];
const readme = readFileSync(`${root}README.md`, 'utf8');
const [before, after] = [readme.split(start)[0], readme.split(end)[1]];
if (before === undefined || after === undefined || !readme.includes(start)) {
  console.error('The README has no place for the table.');
  process.exit(1);
}
writeFileSync(`${root}README.md`, `${before}${start}\n\n${table}\n\n${end}${after}`);
run('prettier', ['--write', '--log-level=warn', 'README.md']);
process.exit(sum('held') === sum('all') ? 0 : 1);
