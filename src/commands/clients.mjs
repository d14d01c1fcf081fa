import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { serve } from './serve.mjs';
import { readyBrowser, readyPackages, root } from './ready.mjs';

readyPackages();
readyBrowser();
if (!existsSync(`${root}dist/index.html`)) {
  console.error('There is no built site. Run npm run build first.');
  process.exit(1);
}

const { clients } = await import('../../tests/clients/clients.mjs');
const asked = process.argv.slice(2).map((word) => word.toLowerCase());
const wanted = clients.filter(({ name }) =>
  asked.every((word) => name.toLowerCase().includes(word)),
);
if (wanted.length === 0) {
  const names = clients.map(({ name }) => `  ${name}`).join('\n');
  console.error(`No client has “${asked.join('” and “')}” in its name. There are:\n${names}`);
  process.exit(1);
}
const server = await serve(0);
const site = `http://localhost:${server.address().port}`;
const counts = { pass: 0, fail: 0, 'not run': 0 };
/** What each client said. @type {Record<string, { result: string, words: string, day: string }>} */
const said = {};
const day = new Date().toISOString().slice(0, 10);

for (const { name, ready, use } of wanted) {
  let result = 'pass';
  let words = '';
  try {
    const missing = ready?.();
    if (missing) [result, words] = ['not run', missing];
    else words = await use(site);
  } catch (error) {
    [result, words] = ['fail', String(error.message ?? error)];
  }
  counts[result] += 1;
  console.log(`${result.padEnd(8)} ${name}${words ? `: ${words}` : ''}`);
  said[name] = { result, words, day };
}

server.close();
// For the table of what held: a client that was not asked for keeps what it said last.
const report = `${root}test-results/clients.json`;
mkdirSync(`${root}test-results`, { recursive: true });
const before = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
writeFileSync(report, JSON.stringify(Object.assign(before, said), undefined, 2));
console.log(`${counts.pass} passed, ${counts.fail} failed, ${counts['not run']} not run`);
process.exit(counts.fail === 0 ? 0 : 1);
