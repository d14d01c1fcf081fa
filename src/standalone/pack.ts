import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin, type Rolldown } from 'vite';
import type { PlayerCode } from '../teach/player/player-page.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Packs an entry into one script and one style, each with its hash.
 * @param root the project’s folder
 * @param input the entry, from the root
 */
export async function packEntry(root: string, input: string): Promise<PlayerCode> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: { input, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const files = outputs.flatMap(({ output }) => output);
  const part = (take: (file: (typeof files)[number]) => string) => files.map(take).join('').trim();
  const script = part((file) => (file.type === 'chunk' ? file.code : ''));
  const style = part((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : '',
  );
  // A script element would end at such a sign, and its hash would be another.
  if (/<\/script|<!--/i.test(script))
    throw new Error(`The script of ${input} cannot stand in a page.`);
  return { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
}

/**
 * Serves `virtual:<name>-code`: an entry packed, again when a source of it changes.
 * @param input the entry, from the project’s root
 */
export function packed(name: string, input: string): AstroIntegration {
  const module = `virtual:${name}-code`;
  return {
    name: `packed-${name}`,
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const plugin: Plugin = {
          name: `${name}-code`,
          resolveId: (source) => (source === module ? `\0${module}` : undefined),
          async load(source) {
            if (source !== `\0${module}`) return undefined;
            for (const file of globSync('src/teach/**/*.{ts,css}', { cwd: root }))
              this.addWatchFile(`${root}${file}`);
            return `export const ${name}Code = ${JSON.stringify(await packEntry(root, input))};`;
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
