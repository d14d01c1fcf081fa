import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withoutOwnType, withoutUnusedRoles } from './lean/style.ts';
import { packEntry } from './pack.ts';

test('the player is one script and one style that stand in a page, with their hashes, in 20 kB', async () => {
  const code = await packEntry(process.cwd(), `import '/src/teach/player/start.ts';`);
  const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(code.scriptHash).toBe(sha(code.script));
  expect(code.styleHash).toBe(sha(code.style));
  expect(code.script).not.toMatch(
    /\bimport\s*[({'"]|\bfetch\(|sessionStorage|indexedDB|\.cookie\b|https?:\/\//,
  );
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

test('a style that carries no type names none of the site’s own, and keeps what every system has', () => {
  expect(withoutOwnType(':root{--serif:"Newsreader Text", "Songti SC", Georgia, serif}')).toBe(
    ':root{--serif:"Songti SC", Georgia, serif}',
  );
  const own = '@font-face{font-family:"Public Sans"}:root{--sans:"Public Sans", system-ui}';
  expect(withoutOwnType(own)).toBe(own);
});

test('a style keeps the colours of roles that its script or its own rules name, and no other', () => {
  const style =
    ':root{--state:#00f;--lender:#0a0;--flow:#088}.swatch-state{color:var(--state)}.swatch-lender{color:var(--lender)}.bit{fill:var(--flow)}';
  expect(withoutUnusedRoles(style, 'x("state")')).toBe(
    ':root{--state:#00f;--flow:#088}.swatch-state{color:var(--state)}.bit{fill:var(--flow)}',
  );
});
