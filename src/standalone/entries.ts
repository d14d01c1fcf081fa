import { globSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { packed } from './pack.ts';

/** The stylesheets of a widget's folder. */
const sheets = (id: string, root: string) =>
  globSync(`src/widgets/${id}/{figure/figure,widget}.css`, { cwd: root }).sort();

/** The entry of a widget's capsule in one language: its looks, its state, what may be asked of it, and itself. */
function capsuleEntry(root: string, id: string, language: 'English' | 'Chinese'): string {
  const folder = `/src/widgets/${id}`;
  return [
    `import '/src/styles/tokens.css';`,
    `import '/src/embed/capsule/capsule.css';`,
    ...sheets(id, root).map((file) => `import '/${file}';`),
    `import Widget from '${folder}/${language}.svelte';`,
    `import { goals } from '${folder}/goals.ts';`,
    `import { stateLanguage } from '${folder}/state.ts';`,
    `import { wake } from '/src/embed/capsule/wake.ts';`,
    `wake({ id: '${id}', goals, state: stateLanguage }, Widget);`,
  ].join('\n');
}

/** Every widget's capsule in both languages as `<id>.<locale>`, the lesson player, and the slides. */
export function packedPages(): AstroIntegration[] {
  const capsules = (root: string) =>
    Object.fromEntries(
      globSync('src/widgets/*/manifest.ts', { cwd: root }).flatMap((path) => {
        const id = path.split(/[\\/]/)[2] ?? '';
        return [
          [`${id}.en`, capsuleEntry(root, id, 'English')],
          [`${id}.zh`, capsuleEntry(root, id, 'Chinese')],
        ];
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
  ];
}
