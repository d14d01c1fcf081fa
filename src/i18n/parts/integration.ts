import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { markParts } from './mark-parts.ts';

/** Marks the texts of the built pages, wherever they come from: foreign parts, and numbers with their units. */
export function languageParts(): AstroIntegration {
  return {
    name: 'language-parts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const cwd = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd })) {
          const html = readFileSync(cwd + file, 'utf8');
          const marked = markParts(html);
          if (marked !== html) writeFileSync(cwd + file, marked);
        }
      },
    },
  };
}
