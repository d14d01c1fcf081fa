import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterSchema } from './schemas/chapter.ts';
import { pageSchema } from './schemas/page.ts';

const chapters = defineCollection({
  loader: glob({
    base: 'content/chapters',
    pattern: '*/{en,zh}.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: chapterSchema,
});

const pages = defineCollection({
  loader: glob({
    base: 'content/pages',
    pattern: '*/{en,zh}.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: pageSchema,
});

/** The collections Astro itself loads; YAML goes through `src/facts/ledger.ts`, which fails loudly. */
export const collections = { chapters, pages };
