import type { AstroIntegration } from 'astro';
import type { Rolldown } from 'vite';

/** Packages whose script or styles travel to readers, in pages or in the files they take away. */
export const shippedCode: readonly string[] = [
  'astro',
  ...['@astrojs/svelte', 'svelte', 'clsx'],
  ...['d3-array', 'd3-dsv', 'd3-ease', 'd3-interpolate', 'd3-path', 'd3-polygon', 'd3-scale'],
  ...['d3-selection', 'd3-shape', 'd3-time', 'd3-zoom', 'd3-dispatch', 'd3-drag'],
  ...['fflate', 'minisearch', 'reveal.js', 'uqr'],
];

/** Packages whose type is cut for pages and pictures. */
export const shippedType: readonly string[] = [
  '@fontsource-variable/newsreader',
  '@fontsource-variable/public-sans',
  '@fontsource/noto-sans-sc',
];

/** The packages that modules come from. @param paths of the modules on disk */
export function packagesOf(paths: readonly string[]): string[] {
  const names = paths.flatMap((path) => {
    const inside = path.replaceAll('\\', '/').split('node_modules/').slice(1).at(-1);
    const name = inside && /^(?:@[^/]+\/)?[^/]+/.exec(inside)?.[0];
    return name ? [name] : [];
  });
  return [...new Set(names)].sort();
}

const found = new Set<string>();

/** Notes which packages a bundle's scripts hold. @throws Error naming one that the list of licences leaves out */
export function noteShipped(
  bundle: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): void {
  const paths = bundle.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  for (const name of packagesOf(paths)) {
    if (!shippedCode.includes(name))
      throw new Error(
        `${name} travels to readers: name it in src/standalone/shipped.ts, so that its licence does too.`,
      );
    found.add(name);
  }
}

/** Packages that are listed as travelling and do not. Astro's own script is no module of a bundle. */
function notShipped(): string[] {
  return shippedCode.filter((name) => name !== 'astro' && !found.has(name));
}

/** Stops a build where the list of licences leaves out a package that travels, or names one that does not. */
export function checkShipped(): AstroIntegration {
  return {
    name: 'check-shipped',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'note-shipped',
                applyToEnvironment: ({ name }: { name: string }) => name === 'client',
                generateBundle: (_: unknown, bundle: Rolldown.OutputBundle) => {
                  noteShipped(Object.values(bundle));
                },
              },
            ],
          },
        });
      },
      'astro:build:done': () => {
        const idle = notShipped();
        if (idle.length > 0)
          throw new Error(
            `${idle.join(', ')} in src/standalone/shipped.ts travel to no reader: leave them out.`,
          );
      },
    },
  };
}
