import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { AstroIntegration } from 'astro';
import { build, type Plugin, type Rolldown } from 'vite';
import { compileHint } from '../../standalone/compile-hint.ts';

/** A widget packed for a page of its own: one script, one style, nothing to fetch. */
export interface CapsuleCode {
  script: string;
  style: string;
}

const entry = 'virtual:capsule-entry';

/** The stylesheets of a widget's folder. */
const sheets = (id: string) =>
  globSync(`src/widgets/${id}/{figure/figure,figure,widget}.css`).sort();

function entryPlugin(id: string): Plugin {
  return {
    name: 'capsule-entry',
    resolveId: (source) => (source === entry ? `\0${entry}` : undefined),
    load: (source) =>
      source === `\0${entry}`
        ? [
            `import '/src/styles/tokens.css';`,
            `import '/src/embed/capsule/capsule.css';`,
            ...sheets(id).map((file) => `import '/${file}';`),
            `import Widget from '/src/widgets/${id}/Widget.svelte';`,
            `import { manifest } from '/src/widgets/${id}/manifest.ts';`,
            `import { wake } from '/src/embed/capsule/wake.ts';`,
            `wake(manifest, Widget);`,
          ].join('\n')
        : undefined,
  };
}

async function pack(root: string, id: string): Promise<CapsuleCode> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [entryPlugin(id), svelte({ configFile: false, compilerOptions: { runes: true } })],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const files = outputs.flatMap(({ output }) => output);
  const script = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  const style = files
    .map((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : '',
    )
    .join('');
  return { script: `${compileHint}\n${script.trim()}`, style: style.trim() };
}

const codeModule = 'virtual:capsule-code';

/** Serves `virtual:capsule-code`: every widget's capsule code by id, packed once and again when a source changes. */
export function capsules(): AstroIntegration {
  return {
    name: 'capsules',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const plugin: Plugin = {
          name: 'capsule-code',
          resolveId: (source) => (source === codeModule ? `\0${codeModule}` : undefined),
          async load(source) {
            if (source !== `\0${codeModule}`) return undefined;
            const ids = globSync('src/widgets/*/manifest.ts', { cwd: root }).map(
              (path) => path.split(/[\\/]/)[2] ?? '',
            );
            const packed = await Promise.all(
              ids.map(async (id) => [id, await pack(root, id)] as const),
            );
            for (const file of globSync(
              'src/{chart,controls,embed,i18n,motion,state,styles,widget,widgets}/**/*',
              {
                cwd: root,
              },
            ))
              this.addWatchFile(`${root}${file}`);
            return `export const capsuleCode = ${JSON.stringify(Object.fromEntries(packed))};`;
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
