import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { AstroIntegration } from 'astro';
import { build, type Plugin, type Rolldown } from 'vite';
import { compileHint } from './compile-hint.ts';
import { lean } from './lean/d3.ts';
import { withoutOwnType, withoutUnusedRoles } from './lean/style.ts';
import { leanSvelte, terseErrors } from './lean/svelte.ts';
import { without } from './lean/without.ts';
import { minifyAgain } from './minify.ts';
import { inlineCode, type InlineCode } from './inline-code.ts';
import { noteShipped } from './shipped.ts';

const entryName = 'virtual:entry';

/** Serves an entry that is written here and not on disk. */
function entryPlugin(code: string): Plugin {
  return {
    name: 'entry',
    resolveId: (source) => (source === entryName ? `\0${entryName}` : undefined),
    load: (source) => (source === `\0${entryName}` ? code : undefined),
  };
}

/**
 * What a page fetches when it is needed is at hand where all is one script. Left as it is, each module behind it
 * would be wrapped, so that none of it could be left out.
 */
function atHand(): Plugin {
  const fetched = /\bimport\((['"])([^'"]+)\1\)/g;
  return {
    name: 'at-hand',
    transform(code, id) {
      if (id.includes('node_modules')) return undefined;
      const sources = [...code.matchAll(fetched)].map(([, , source]) => source);
      if (sources.length === 0) return undefined;
      const imports = sources.map(
        (source, index) => `import * as atHand${index} from '${source}';`,
      );
      let index = 0;
      const rest = code.replace(fetched, () => `Promise.resolve(atHand${index++})`);
      return { code: `${imports.join('')}${rest}`, map: null };
    },
  };
}

/**
 * Packs an entry into one script and one style.
 * @param root the project’s folder
 * @param code the entry’s text; its imports begin with `/src/`
 * @throws Error when the script could not stand in a page
 */
export async function packEntry(root: string, code: string): Promise<InlineCode> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'import.meta.env.CAPSULE': 'true' },
    plugins: [
      lean(),
      terseErrors(),
      // What only the story's stages or sleeping figures show.
      without(/\/(?:Stage|Asleep)\w+\.svelte$/),
      entryPlugin(code),
      svelte({ configFile: false, compilerOptions: { runes: true, discloseVersion: false } }),
      leanSvelte(),
      atHand(),
    ],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: { input: entryName, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const files = outputs.flatMap(({ output }) => output);
  noteShipped(files);
  const part = (take: (file: (typeof files)[number]) => string) => files.map(take).join('').trim();
  const packed = part((file) => (file.type === 'chunk' ? file.code : ''));
  const style = part((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : '',
  );
  const script = await minifyAgain(`${compileHint}\n${packed}`, false);
  return inlineCode(script, withoutUnusedRoles(withoutOwnType(style), script));
}

/**
 * Serves `virtual:<name>-code`: entries packed by their ids, again when a source of one changes.
 * @param watched patterns of the files whose change packs anew, from the project’s root
 * @param entries the entries’ texts by id
 */
export function packed(
  name: string,
  watched: string,
  entries: (root: string) => Readonly<Record<string, string>>,
): AstroIntegration {
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
            const codes = await Promise.all(
              Object.entries(entries(root)).map(
                async ([id, code]) => [id, await packEntry(root, code)] as const,
              ),
            );
            for (const file of globSync(watched, { cwd: root }))
              this.addWatchFile(`${root}${file}`);
            return `export const code = ${JSON.stringify(Object.fromEntries(codes))};`;
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
