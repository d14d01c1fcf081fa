import { existsSync } from 'node:fs';
import { serve } from './serve.mjs';
import { readyBrowser, readyPackages, root } from './ready.mjs';

readyPackages();
readyBrowser();
if (!existsSync(`${root}dist/index.html`)) {
  console.error('There is no built site. Run npm run build first.');
  process.exit(1);
}

const { clients } = await import('../../tests/clients/clients.mjs');
const words = process.argv.slice(2).map((word) => word.toLowerCase());
const wanted = clients.filter(({ name }) =>
  words.every((word) => name.toLowerCase().includes(word)),
);
if (wanted.length === 0) {
  const names = clients.map(({ name }) => `  ${name}`).join('\n');
  console.error(`No client has “${words.join('” and “')}” in its name. There are:\n${names}`);
  process.exit(1);
}
const server = await serve(0);
const site = `http://localhost:${server.address().port}`;
const counts = { pass: 0, fail: 0, 'not run': 0 };

for (const { name, ready, use } of wanted) {
  let result = 'pass';
  let said = '';
  try {
    const missing = ready?.();
    if (missing) [result, said] = ['not run', missing];
    else said = await use(site);
  } catch (error) {
    [result, said] = ['fail', String(error.message ?? error)];
  }
  counts[result] += 1;
  console.log(`${result.padEnd(8)} ${name}${said ? `: ${said}` : ''}`);
}

server.close();
console.log(`${counts.pass} passed, ${counts.fail} failed, ${counts['not run']} not run`);
process.exit(counts.fail === 0 ? 0 : 1);
