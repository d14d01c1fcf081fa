import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = resolve('.');
const copies: string[] = [];

const isBuilt = (path: string) =>
  !/\/src\/pages\/.*\.\w+$/.test(path) || path.endsWith('/404.astro');

/** A copy of the project whose build may fail: with one page, because any page reads all the content, and others take their time. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'build-stops-'));
  copies.push(copy);
  for (const path of [
    'src',
    'content',
    'public',
    'astro.config.mjs',
    'svelte.config.js',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(join(root, path), join(copy, path), { recursive: true, filter: isBuilt });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function build(folder: string): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn('astro', ['build'], {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    const hear = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => {
      done({ code: code ?? 1, output });
    });
  });
}

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}, 60_000);

describe('a real build stops, and says where,', () => {
  test.each([
    [
      'when a source is deleted',
      'content/sources.yaml',
      [[/\ntechnode-2019:\n(?: .*\n)+/, '\n']],
      [
        /content\/facts\/kaola\.yaml:\d+ {2}technode-980-million › sources: there is no source “technode-2019”/,
      ],
    ],
    [
      'when a fact is misspelt and 980 million is typed bare',
      'content/chapters/kaola-case/en.mdx',
      [
        ['id="case-origin-2018"', 'id="case-orgin-2018"'],
        ['Now the number that gave this site its name.', 'It was 980 million.'],
      ],
      [
        /content\/chapters\/kaola-case\/en\.mdx:\d+ {2}there is no fact “case-orgin-2018”/,
        /content\/chapters\/kaola-case\/en\.mdx:\d+ {2}(?:“980 million\.” is a number and no fact|980 million stands alone)/,
      ],
    ],
  ] as const)('%s', { timeout: 120_000 }, async (_, file, changes, messages) => {
    const copy = copyProject();
    let text = readFileSync(join(copy, file), 'utf8');
    for (const [from, to] of changes) {
      const changed = text.replace(from, to);
      expect(changed).not.toBe(text);
      text = changed;
    }
    writeFileSync(join(copy, file), text);
    const { code, output } = await build(copy);
    expect(code).not.toBe(0);
    for (const message of messages) expect(output).toMatch(message);
  });
});
