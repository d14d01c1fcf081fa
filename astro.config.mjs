import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { hastenArrival } from './src/standalone/arrival.ts';
import { compileHint } from './src/standalone/compile-hint.ts';
import { minifySite } from './src/standalone/minify.ts';
import { lean } from './src/standalone/lean/d3.ts';
import { without } from './src/standalone/lean/without.ts';
import { checkShipped } from './src/standalone/shipped.ts';
import { packedPages } from './src/standalone/entries.ts';
import { chineseFiles } from './src/prose/both/chinese-files.ts';
import { headersFile } from './src/hosts/integration.ts';
import { packedCopies } from './src/offline/copy/integration.ts';
import { siteFonts } from './src/fonts/integration.ts';
import { languageParts } from './src/i18n/parts/integration.ts';

/** Scripts that stand in a page's head, because what they do must be done before anything is seen. */
const inline = ['src/components/page/early.js', 'src/components/story/early.js'].map((file) =>
  readFileSync(new URL(file, import.meta.url)),
);

/** Scripts are named for what they bring alive, so that each can have its budget. */
function entryFileNames({ name, facadeModuleId }) {
  const spoken = /src\/widgets\/([a-z0-9-]+)\/(English|Chinese)\.svelte/.exec(facadeModuleId ?? '');
  if (spoken) return `_astro/${spoken[2].toLowerCase()}-${spoken[1]}.[hash].js`;
  const page = name.includes('astro_type_script')
    ? `page-${name.split('.')[0].toLowerCase()}`
    : name;
  return `_astro/${page}.[hash].js`;
}

/** What both languages of a widget share is named for the widget. */
function chunkFileNames({ name, moduleIds }) {
  const widget = moduleIds
    .map((id) => /src\/widgets\/([a-z0-9-]+)\/Widget\.svelte/.exec(id)?.[1])
    .find(Boolean);
  return `_astro/${widget ? `widget-${widget}` : name}.[hash].js`;
}

/** Scripts that bring widgets alive, and what they share. */
function postBanner({ moduleIds }) {
  const alive = /\/src\/(?:widgets?|controls|motion)\/|\/svelte\/src\/internal\/client\//;
  return moduleIds.some((id) => alive.test(id)) ? compileHint : '';
}

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [
    siteFonts(),
    mdx(),
    svelte(),
    sitemap({
      // Cards are the heads of records, and capsules and the player are framed: all are seen in other pages.
      filter: (page) => !/\/(?:card|embed|player)\//.test(page),
      i18n: { defaultLocale: 'en', locales: { en: 'en-GB', zh: 'zh-Hans-CN' } },
    }),
    ...packedPages(),
    languageParts(),
    hastenArrival(),
    packedCopies(),
    checkShipped(),
    headersFile(),
  ],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // A sheet of its own would cost a reader far away one more round trip before the first word.
  build: { inlineStylesheets: 'always' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: {
        hashes: inline.map(
          (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`,
        ),
      },
    },
  },
  vite: {
    plugins: [
      lean(),
      chineseFiles(),
      // Only servers draw widgets asleep.
      without(/\/Asleep\w+\.svelte$/),
      minifySite(),
    ],
    define: { 'import.meta.env.CAPSULE': 'false' },
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: { rolldownOptions: { output: { entryFileNames, chunkFileNames, postBanner } } },
      },
    },
  },
});
