import { existsSync } from 'node:fs';
import { readyBrowser, readyPackages, root, run } from './ready.mjs';

readyPackages();
readyBrowser();
if (!existsSync(`${root}dist/index.html`)) {
  const built = run('astro', ['build', '--force']);
  if (built !== 0) process.exit(built);
}

const { withBrowser } = await import('./bench/browser.mjs');
const { benchField } = await import('./bench/field.mjs');
const { benchReading } = await import('./bench/reading.mjs');
const { benchStory } = await import('./bench/story.mjs');
const { benchAnswers } = await import('./bench/answers.mjs');

await withBrowser(async (open) => {
  await benchReading(open);
  await benchStory(open);
  await benchAnswers(open);
  await benchField(open);
});
