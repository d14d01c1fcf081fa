import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../ready.mjs';

/**
 * What came of a row: how many were tried, how many of them held, and on which day.
 * @typedef {{ tried: number, held: number, day: string }} Result
 */

/** Where a row keeps what its tests reported; rows of the same tests share that. @param {import('./rows.mjs').Row} row */
export function reportOf({ name, unit, browser }) {
  const [first] = unit ?? browser ?? [];
  const isWhole = first === 'src' || first === '';
  return `test-results/proof/${isWhole ? name : first?.replaceAll('/', '-')}.json`;
}

const read = (file) =>
  existsSync(`${root}${file}`) ? JSON.parse(readFileSync(`${root}${file}`, 'utf8')) : undefined;

const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

/** The newest of some reports that is there. */
function newest(files, timeOf) {
  const there = files.map(read).filter((report) => report !== undefined);
  return there.sort((one, other) => timeOf(other) - timeOf(one))[0];
}

/** @param {{ tried: number, held: boolean }[]} tests @param {string} day @returns {Result | undefined} */
function summed(tests, day) {
  if (tests.length === 0) return undefined;
  const sum = (some) => some.reduce((all, { tried }) => all + tried, 0);
  return { tried: sum(tests), held: sum(tests.filter(({ held }) => held)), day };
}

/** The tests of a row whose files count what they try, each with that; those that count nothing of it are left out. */
const counted = (tests, of) =>
  tests.flatMap(({ counts, ...test }) => {
    const tried = of === undefined ? 1 : Number(counts[of]);
    return tried > 0 ? [{ ...test, tried }] : [];
  });

/** @returns {Result | undefined} */
function ofUnits(row) {
  const { unit, of } = row;
  const report = newest([reportOf(row), 'test-results/proof/units.json'], (one) => one.startTime);
  if (report === undefined) return undefined;
  const tests = report.testResults
    .filter((file) => unit.some((path) => relative(root, file.name).startsWith(path)))
    .flatMap((file) => file.assertionResults)
    .map(({ status, meta = {} }) => ({ held: status === 'passed', counts: meta }));
  return summed(counted(tests, of), dayOf(report.startTime));
}

/** @returns {Result | undefined} */
function ofBrowser(row) {
  const { browser, of } = row;
  const timeOf = (one) => Date.parse(one.stats.startTime);
  const report = newest([reportOf(row), 'test-results/proof/browser.json'], timeOf);
  if (report === undefined) return undefined;
  const inside = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(inside)];
  const tests = report.suites
    .flatMap(inside)
    .filter(({ file }) => browser.some((path) => file.includes(path)))
    .map(({ ok, tests: [{ annotations }] }) => ({
      held: ok,
      counts: Object.fromEntries(annotations.map(({ type, description }) => [type, description])),
    }));
  return summed(counted(tests, of), dayOf(timeOf(report)));
}

/** @returns {Result | undefined} */
function ofClients({ clients, of }) {
  const said = Object.entries(read('test-results/clients.json') ?? {}).filter(([name]) =>
    clients.some((word) => name.toLowerCase().includes(word)),
  );
  const tried = said.filter(([, { result }]) => result !== 'not run');
  const tests = tried.map(([, { result, words }]) => ({
    held: result === 'pass',
    // One that fails has not counted.
    tried: of === undefined ? 1 : Number(new RegExp(`(\\d+) ${of}`).exec(words)?.[1] ?? 1),
  }));
  return summed(tests, tried.map(([, { day }]) => day).sort()[0] ?? '');
}

/** @returns {Result | undefined} */
function ofArrival({ arrival }) {
  const report = read('test-results/arrival.json');
  const seen = report?.[arrival] ?? [];
  const tests = seen.map(({ times, most }) => ({ tried: 1, held: times <= most }));
  return summed(tests, report?.day ?? '');
}

/** @returns {Result | undefined} */
function ofMutants() {
  const files = Object.entries(read('tests/mutants/measured.json') ?? {});
  const there = files.flatMap(([file, seen]) => (existsSync(`${root}${file}`) ? [seen] : []));
  if (there.length === 0) return undefined;
  const sum = (name) => there.reduce((all, seen) => all + seen[name], 0);
  return { tried: sum('all'), held: sum('killed'), day: there.map(({ day }) => day).sort()[0] };
}

/** What came of a row when it was last tried on this machine. @param {import('./rows.mjs').Row} row */
export function resultOf(row) {
  if (row.unit) return ofUnits(row);
  if (row.browser) return ofBrowser(row);
  if (row.clients) return ofClients(row);
  return row.arrival ? ofArrival(row) : ofMutants();
}
