import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin, type Rolldown } from 'vite';
import type { PlayerCode } from './player-page.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Packs the player into one script and one style. @param root the project’s folder */
export async function packPlayer(root: string): Promise<PlayerCode> {
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
      rollupOptions: { input: 'src/teach/player/start.ts', output: { format: 'iife' } },
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
    throw new Error('The player’s script cannot stand in a page.');
  return { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
}

const codeModule = 'virtual:player-code';

/** Serves `virtual:player-code`: the packed player, again when a source of it changes. */
export function player(): AstroIntegration {
  return {
    name: 'player',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const plugin: Plugin = {
          name: 'player-code',
          resolveId: (source) => (source === codeModule ? `\0${codeModule}` : undefined),
          async load(source) {
            if (source !== `\0${codeModule}`) return undefined;
            for (const file of globSync('src/teach/**/*.{ts,css}', { cwd: root }))
              this.addWatchFile(`${root}${file}`);
            return `export const playerCode = ${JSON.stringify(await packPlayer(root))};`;
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
