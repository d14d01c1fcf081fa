import { root, run } from '../../src/commands/ready.mjs';
import { withChromium } from './chromium.mjs';
import { answers, freePort, startProgram } from './programs.mjs';

/** Packs the site, serves the archive, and follows a reader: opening, chapter, a widget that comes alive. */
export async function servesArchive() {
  if (run('node', ['src/commands/zim.mjs']) !== 0) throw new Error('the archive was not written');
  const port = await freePort();
  const { stop } = startProgram('kiwix-serve', [
    `--port=${port}`,
    '--nolibrarybutton',
    `${root}release/980-million-checks.zim`,
  ]);
  try {
    // Where a book stands differs between versions; the catalogue says where.
    const catalogue = await (await answers(`http://localhost:${port}/catalog/v2/entries`)).text();
    const place = /href="([^"]*\/980-million-checks)"/.exec(catalogue)?.[1];
    if (!place) throw new Error('the catalogue does not list the archive');
    const book = `http://localhost:${port}${place}`;
    return await withChromium(async (page) => {
      await page.goto(`${book}/index.html`);
      await Promise.all([
        page.waitForNavigation(),
        page.$eval('.site-nav a', (link) => link.click()),
      ]);
      const title = await page.$eval('h1', (heading) => heading.textContent);
      await page.goto(`${book}/widgets/scale/index.html`);
      await page.waitForSelector('.frame[data-alive]', { timeout: 20_000 });
      return `opening, ${title}, a live widget`;
    });
  } finally {
    await stop();
  }
}
