import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Layers import upwards only: content, facts, model, geometry, Figure, Widget, components, pages. */
const layer = (files, group, message, ignores = []) => ({
  files,
  ignores: ['**/*.test.ts', ...ignores],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

const below = {
  facts: [
    '**/widgets/**',
    '**/controls/**',
    '**/components/**',
    '**/layouts/**',
    '**/pages/**',
    '**/embed/**',
    '**/prose/**',
  ],
  widgets: ['**/components/**', '**/layouts/**', '**/pages/**', '**/embed/**', '**/prose/**'],
};
/** A widget's folder stands alone: what it needs of others it gets from define, frame and controls. */
const otherWidgets = ['**/widgets/[a-z]*/**'];

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
  { files: ['src/commands/**', 'tests/**'], rules: { 'no-console': 'off' } },
  layer(
    ['src/schemas/**', 'src/facts/**', 'src/data/**', 'src/i18n/**', 'src/state/**'],
    below.facts,
    'Facts, data, languages and state are the top layer: they import nothing that draws or shows.',
  ),
  layer(
    ['src/widgets/*/{model,describe,state,goals,text,table,english,chinese,grouping}.ts'],
    [...below.widgets, ...otherWidgets, 'd3*', '**/*.svelte', '**/controls/**', './geometry.ts'],
    'What happens and what is said stand above what is drawn: no D3, no components, no geometry.',
  ),
  layer(
    ['src/widgets/*/*.ts'],
    [...below.widgets, ...otherWidgets, '**/*.svelte'],
    'Geometry turns data and a size into shapes: it imports no component.',
    ['src/widgets/*/{model,describe,state,goals,text,table,english,chinese,grouping}.ts'],
  ),
  layer(
    ['src/widgets/*/*Figure.svelte'],
    [...below.widgets, ...otherWidgets, '**/controls/**', '**/Widget.svelte', '**/frame/**'],
    'A figure only draws: controls and frame stand below it.',
  ),
  layer(
    ['src/widgets/*/*.svelte', 'src/controls/**'],
    [...below.widgets, ...otherWidgets],
    'A widget knows nothing of the pages that show it.',
    ['src/widgets/*/*Figure.svelte'],
  ),
  layer(
    ['src/components/**', 'src/layouts/**', 'src/pages/**', 'src/prose/**', 'src/embed/**'],
    ['**/widgets/[a-z]*/*', '!**/widgets/frame/*'],
    'Nothing outside a widget’s folder knows it by name: ask the registry.',
  ),
  layer(
    ['src/components/**', 'src/prose/**', 'src/embed/**', 'src/teach/**'],
    ['**/pages/**', '**/layouts/**', '**/widgets/[a-z]*/*', '!**/widgets/frame/*'],
    'Pages and layouts are the lowest layer; and widgets are asked of the registry.',
  ),
);
