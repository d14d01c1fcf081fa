import { readyPackages, run } from './ready.mjs';

readyPackages();
const built = run('astro', ['build', '--force']);
if (built !== 0) process.exit(built);
console.log(
  '\n  980 Million Checks is built. It is at the address below until you press Ctrl + C.\n',
);
process.exit(run('astro', ['preview', '--port', process.env.PORT ?? '4321']));
