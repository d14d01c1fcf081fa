import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromium } from '../src/commands/ready.mjs';

const port = Number(process.env['PORT'] ?? 4400);
const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  testDir: 'site',
  outputDir: `${root}test-results/browser`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A busy machine takes its time.
  expect: { timeout: 15_000 },
  reporter: [['dot'], ['json', { outputFile: `${root}test-results/playwright.json` }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: chromium,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node tests/serve-built.mjs ${port}`,
    cwd: root,
    port,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
