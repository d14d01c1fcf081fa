import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterSchema } from './schemas/texts/chapter.ts';
import { pageSchema } from './schemas/texts/page.ts';
import { storySchema } from './schemas/texts/story.ts';

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

/** The collections Astro itself loads; YAML goes through `src/ledger/ledger.ts`, which fails loudly. */
export const collections = { chapters, pages, story };
