import { writeFileSync } from 'node:fs';
import { createServer } from 'vite';
import { root } from './ready.mjs';

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true },
});
const { writeTextWidths } = await server.ssrLoadModule('/src/fonts/text-widths.ts');
for (const [file, text] of Object.entries(await writeTextWidths()))
  writeFileSync(`${root}${file}`, text);
await server.close();
