import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packEntry } from './pack.ts';

test('the player is one script and one style that stand in a page, with their hashes, in 20 kB', async () => {
  const code = await packEntry(process.cwd(), `import '/src/teach/player/start.ts';`);
  const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(code.scriptHash).toBe(sha(code.script));
  expect(code.styleHash).toBe(sha(code.style));
  expect(code.script).not.toMatch(/\bimport\s*[({'"]|\bfetch\(|localStorage|https?:\/\//);
  expect(code.style).not.toMatch(/url\(|@import/);
  expect(gzipSync(code.script + code.style).length).toBeLessThan(20_000);
  expect(code.script.length).toBeGreaterThan(2000);
});

test('the slides are one script and one style that ask nothing of anybody, in 60 kB', async () => {
  const code = await packEntry(process.cwd(), `import '/src/teach/deck/start.ts';`);
  expect(code.style).not.toMatch(/url\((?!data:)|@import/);
  expect(code.script).toContain('slide:start');
  expect(gzipSync(code.script + code.style).length).toBeLessThan(60_000);
});
