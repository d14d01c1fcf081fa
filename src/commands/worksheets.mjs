import { globSync, mkdirSync } from 'node:fs';
import { chromium as engine } from '@playwright/test';
import { chromium, readyBrowser, root } from './ready.mjs';
import { serve } from './serve.mjs';

const port = 4412;
const folder = `${root}release/worksheets`;

readyBrowser();
mkdirSync(folder, { recursive: true });
const server = await serve(port);
const browser = await engine.launch({
  executablePath: chromium,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
});
const page = await browser.newPage();
for (const file of globSync('{zh/,}teach/*/{worksheet,key}/index.html', { cwd: `${root}dist` })) {
  const [kind, slug] = file.split('/').reverse().slice(1, 3);
  const path = `${folder}/${slug}-${kind}${file.startsWith('zh/') ? '-zh' : ''}.pdf`;
  await page.goto(`http://localhost:${port}/${file.replace(/index\.html$/, '')}`);
  await page.pdf({ path, tagged: true, preferCSSPageSize: true });
  console.log(path);
}
await browser.close();
server.close();
