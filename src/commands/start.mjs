import { readyPackages, run } from './ready.mjs';

readyPackages();
const built = run('astro', ['build', '--force']);
if (built !== 0) process.exit(built);

const { serve } = await import('./serve.mjs');
const first = Number(process.env.PORT ?? 4321);
for (let port = first; ; port++) {
  try {
    await serve(port);
    console.log(`\n  980 Million Checks is at http://localhost:${port}/  (Ctrl + C ends it)\n`);
    break;
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port >= first + 20) throw error;
  }
}
