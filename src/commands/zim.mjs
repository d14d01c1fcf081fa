import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { copyForKiwix } from './kiwix-copy.mjs';
import { readyDebian, root, run } from './ready.mjs';

const copy = `${root}release/site`;
const archive = `${root}release/980-million-checks.zim`;

if (!existsSync(`${root}dist/index.html`)) {
  console.error('There is no built site. Run npm run build first.');
  process.exit(1);
}
if (!readyDebian(['zimwriterfs'], ['zim-tools'])) {
  console.error('zimwriterfs is missing, and Debian’s zim-tools could not be installed.');
  process.exit(1);
}
mkdirSync(`${root}release`, { recursive: true });
copyForKiwix(`${root}dist`, copy);
const icon = new Resvg(readFileSync(`${root}public/favicon.svg`, 'utf8'), {
  fitTo: { mode: 'width', value: 48 },
});
writeFileSync(`${copy}/illustration.png`, icon.render().asPng());
rmSync(archive, { force: true });
const code = run('zimwriterfs', [
  '--welcome=index.html',
  '--illustration=illustration.png',
  '--language=eng',
  '--name=980-million-checks',
  '--title=980 Million Checks',
  '--description=How to read a number before believing it',
  '--creator=980 Million Checks',
  '--publisher=980 Million Checks',
  copy,
  archive,
]);
rmSync(copy, { recursive: true, force: true });
process.exit(code);
