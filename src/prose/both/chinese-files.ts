import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { joinHanLines } from './han-lines.ts';

/** Reads Chinese MDX with its paragraphs on one line each, because a line break between Han shows as a space. */
export function chineseFiles(): Plugin {
  return {
    name: 'chinese-files',
    enforce: 'pre',
    load: (id) => (id.endsWith('/zh.mdx') ? joinHanLines(readFileSync(id, 'utf8')) : undefined),
  };
}
