import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { markParts } from './mark-parts.ts';

/** Says the language of what is Chinese or Japanese on the built English pages, wherever it comes from. */
export function languageParts(): AstroIntegration {
  return {
    name: 'language-parts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const cwd = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd })) {
          const html = readFileSync(cwd + file, 'utf8');
          if (!/<html[^>]* lang="en/.test(html)) continue;
          const marked = markParts(html);
          if (marked !== html) writeFileSync(cwd + file, marked);
        }
      },
    },
  };
}
