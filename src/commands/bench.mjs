import { existsSync } from 'node:fs';
import { readyBrowser, readyPackages, root, run } from './ready.mjs';

readyPackages();
readyBrowser();
if (!existsSync(`${root}dist/index.html`)) {
  const built = run('astro', ['build', '--force']);
  if (built !== 0) process.exit(built);
}

const { withBrowser } = await import('./bench/browser.mjs');
const { benchArrival } = await import('./bench/arrival.mjs');
const { benchField } = await import('./bench/field.mjs');
const { benchReading } = await import('./bench/reading.mjs');
const { benchStory } = await import('./bench/story.mjs');
const { benchAnswers } = await import('./bench/answers.mjs');

const benches = {
  arrival: benchArrival,
  reading: benchReading,
  story: benchStory,
  answers: benchAnswers,
  field: benchField,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `No benchmark “${unknown.join(', ')}”: there are ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(2);
}

await withBrowser(async (open) => {
  for (const [name, bench] of Object.entries(benches))
    if (asked.length === 0 || asked.includes(name)) await bench(open);
});
