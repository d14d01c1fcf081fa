import { globSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerTable } from './table.ts';
import { asHeadersFile } from './write.ts';

/** Writes `_headers` into the built site, for hosts that read it. */
export function headersFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
        writeFileSync(`${folder}_headers`, asHeadersFile(headerTable(files, base)));
      },
    },
  };
}
