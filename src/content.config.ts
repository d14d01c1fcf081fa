import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterSchema } from './schemas/chapter.ts';
import { pageSchema } from './schemas/page.ts';
import { storySchema } from './schemas/story.ts';

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

const story = defineCollection({
  loader: glob({
    base: 'content/story',
    pattern: '{en,zh}.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: storySchema,
});

/** The collections Astro itself loads; YAML goes through `src/facts/ledger.ts`, which fails loudly. */
export const collections = { chapters, pages, story };
