import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const modules = import.meta.glob<AstroComponentFactory>('../widgets/*/Island.astro', {
  import: 'default',
  eager: true,
});

/** The living widget of each folder; a component chosen at run time cannot be hydrated, so each folder hydrates its own. */
export const islands: ReadonlyMap<string, AstroComponentFactory> = new Map(
  Object.entries(modules).map(([path, island]) => [path.split('/')[2] ?? path, island]),
);
