import { writeFileSync } from 'node:fs';
import { createServer } from 'vite';
import { root } from './ready.mjs';

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true },
});
const { writeTextWidths, textWidthsFile } = await server.ssrLoadModule('/src/fonts/text-widths.ts');
writeFileSync(`${root}${textWidthsFile}`, await writeTextWidths());
await server.close();
