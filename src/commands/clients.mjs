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
const port = 4413;
const server = await serve(port);
const site = `http://localhost:${port}`;
const counts = { pass: 0, fail: 0, 'not run': 0 };

for (const { name, ready, use } of clients) {
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
