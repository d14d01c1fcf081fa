import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
  define: {
    'import.meta.env.SITE': JSON.stringify('https://checks.example'),
    'import.meta.env.BASE_URL': JSON.stringify('/'),
  },
  test: {
    include: ['src/**/*.test.ts', 'tests/{content,figures,structure}/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/inputs.ts'],
    isolate: false,
    // One fewer than there are cores is what Vitest takes by itself: on two cores one would idle.
    maxWorkers: '100%',
    testTimeout: 30_000,
    css: true,
    reporters: ['dot', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
