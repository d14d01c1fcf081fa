import { globSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { locales, type Locale } from '../i18n/locales.ts';
import { packed } from './pack.ts';

/** The stylesheets of a widget's folder. */
const sheets = (id: string, root: string) =>
  globSync(`src/widgets/${id}/{figure/figure,widget}.css`, { cwd: root }).sort();

/** The entry of a widget's capsule in one language: its looks, its state, what may be asked of it, and itself. */
function capsuleEntry(root: string, id: string, locale: Locale): string {
  const folder = `/src/widgets/${id}`;
  return [
    `import '/src/styles/tokens.css';`,
    `import '/src/embed/capsule/capsule.css';`,
    ...sheets(id, root).map((file) => `import '/${file}';`),
    // First of all, because near the page's own text, which says the same, they pack better.
    `import { ${locale} as sentences } from '${folder}/words/${locale}.ts';`,
    `import Widget from '${folder}/Widget.svelte';`,
    `import { goals } from '${folder}/goals.ts';`,
    `import { stateLanguage } from '${folder}/state.ts';`,
    `import { wake } from '/src/embed/capsule/wake.ts';`,
    `wake({ id: '${id}', goals, state: stateLanguage }, Widget, sentences);`,
  ].join('\n');
}

/** Every widget's capsule in both languages as `<id>.<locale>`, the lesson player, the slides, and the worker. */
export function packedPages(): AstroIntegration[] {
  const capsules = (root: string) =>
    Object.fromEntries(
      globSync('src/widgets/*/manifest.ts', { cwd: root }).flatMap((path) => {
        const id = path.split(/[\\/]/)[2] ?? '';
        return locales.map(
          (locale) => [`${id}.${locale}`, capsuleEntry(root, id, locale)] as const,
        );
      }),
    );
  const entry = (file: string) => () => ({ page: `import '/${file}';` });
  return [
    packed(
      'capsule',
      'src/{chart,controls,embed,i18n,motion,state,styles,widget,widgets}/**/*',
      capsules,
    ),
    packed('player', 'src/teach/**/*.{ts,css}', entry('src/teach/player/start.ts')),
    packed('deck', 'src/teach/**/*.{ts,css}', entry('src/teach/deck/start.ts')),
    packed('worker', 'src/offline/**/*.ts', entry('src/offline/worker/start.ts')),
  ];
}
