import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The folders of `src/` from the top layer to the lowest: each imports only of those before it. */
const layers = [
  'schemas',
  'i18n',
  'ledger',
  'state',
  'chart',
  'motion',
  'controls',
  'widget',
  'widgets',
  'standalone',
  'hosts',
  'fonts',
  'prose',
  'embed',
  'components',
  'teach',
  'lesson-maker',
  'search',
  'offline',
  'layouts',
  'pages',
];

/** Charts, models and words are pure: no browser, no components. */
const drawn = ['**/*.svelte', '**/*.svelte.ts', 'svelte', 'svelte/*'];
const d3But = (...allowed) => ['d3-*', ...allowed.map((name) => `!d3-${name}`)];

/** What files of some folders must not import; each rule names all of it, because a later rule replaces an earlier one. */
const layer = (files, group, message, ignores = []) => ({
  files,
  ignores: ['**/*.test.ts', ...ignores],
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ group: [...new Set(group)], message }] }],
  },
});

const below = (name) => layers.slice(layers.indexOf(name) + 1).map((lower) => `**/${lower}/**`);
const belowWidgets = below('widgets');

/** Another widget's folder, seen from a widget's folder and from one in it. */
const others = {
  fromFolder: ['../[a-z]*/**'],
  fromInside: ['../../[a-z]*/**'],
};

/** A layer of a widget's folder. @param group what else it must not import */
const widgetLayer = (folder, group, message) =>
  layer([`src/widgets/*/${folder}/**`], [...belowWidgets, ...others.fromInside, ...group], message);

/** A language is asked for where words are chosen, nowhere else. */
const languageAsked = [
  'error',
  ...['name', 'property.name'].map((name) => ({
    selector: `BinaryExpression[operator=/^[!=]==$/][left.${name}='locale'][right.type='Literal']`,
    message: 'Words are chosen in i18n/ and words/ alone: hand over what differs.',
  })),
];

/** Attributes spread on an element bring a sixth of Svelte's own script to every reader, for a few letters saved. */
const attributesNamed = {
  selector: "SvelteElement[kind='html'] > SvelteStartTag > SvelteSpreadAttribute",
  message: 'Name the attributes of an element: spreading them costs every reader 2 kB.',
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.astro/',
      'node_modules/',
      'coverage/',
      'public/fonts/',
      'test-results/',
      'release/',
    ],
  },
  ...tseslint.configs.strict,
  ...svelte.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  { rules: { 'no-console': 'error', eqeqeq: 'error' } },
  {
    files: ['src/commands/**', 'tests/**', 'public/data/samples/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/**'],
    ignores: ['src/i18n/**', 'src/**/words/**', '**/Island.astro', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': [...languageAsked, attributesNamed] },
  },
  ...layers
    .filter((name) => name !== 'widgets' && name !== 'pages')
    .map((name) =>
      layer(
        [`src/${name}/**`],
        [
          ...below(name),
          ...(layers.indexOf(name) > layers.indexOf('widgets') ? ['**/widgets/[a-z]*/**'] : []),
          ...(name === 'chart' ? [...drawn, '**/motion/**'] : []),
        ],
        `Layers import upwards only: ${name} stands above what it must not import, and widgets are asked of the registry.`,
      ),
    ),
  layer(['src/pages/**'], ['**/widgets/[a-z]*/**'], 'Widgets are asked of the registry.'),
  layer(
    ['src/widgets/*/*.ts'],
    [
      ...belowWidgets,
      ...others.fromFolder,
      ...drawn,
      './figure/**',
      '**/controls/**',
      ...d3But('array'),
    ],
    'State, table, goals and manifest say what a widget is, not how it is drawn.',
  ),
  layer(
    ['src/widgets/*/*.svelte', 'src/widgets/*/*.astro'],
    [...belowWidgets, ...others.fromFolder],
    'A widget knows nothing of other widgets, nor of the pages that show it.',
  ),
  widgetLayer(
    'model',
    [
      ...drawn,
      '../words/**',
      '../figure/**',
      '**/controls/**',
      '**/chart/**',
      '**/motion/**',
      ...d3But('array'),
    ],
    'What happens stands above what is said and what is drawn: numbers in, numbers out.',
  ),
  widgetLayer(
    'words',
    [...drawn, '../figure/**', '**/controls/**', '**/motion/**', 'd3-*'],
    'What is said stands above what is drawn: no D3, no components, no layout.',
  ),
  widgetLayer(
    'figure',
    ['**/controls/**', '**/frame/**', '../Widget.svelte', '../words/en.ts', '../words/zh.ts'],
    'A figure only draws what it is given: controls, frame and languages stand below it.',
  ),
);
