import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const sources = globSync('{src,tests}/**/*.{ts,mjs,js,astro,svelte,css}').sort();
const read = (file: string) => readFileSync(file, 'utf8');

describe('files', () => {
  test.each(sources)('%s is short enough to read', (file) => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(250);
  });

  test('are named for what they are', () => {
    const vague = /^(?:utils?|helpers?|common|misc|lib|store)$/;
    for (const file of sources)
      for (const part of file.split('/')) expect(part.replace(/\..*$/, '')).not.toMatch(vague);
  });

  test('are at most fifteen in a folder', () => {
    const folders = Map.groupBy(
      sources.filter((file) => !file.startsWith('src/pages/')),
      (file) => dirname(file),
    );
    const full = [...folders].filter(([, files]) => files.length > 15).map(([folder]) => folder);
    expect(full).toEqual([]);
  });

  test('are kebab-case, components PascalCase', () => {
    for (const file of sources) {
      const name = basename(file).replace(/\..*$/, '');
      if (/\.(?:astro|svelte)$/.test(file) && !file.includes('/pages/'))
        expect(name, file).toMatch(/^[A-Z][A-Za-z]*$/);
      else if (!/^\[|^404$/.test(name)) expect(name, file).toMatch(/^[a-z][a-z0-9-]*$/);
    }
  });
});

/** Exports of a module that no documentation comment stands before. */
function undocumented(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const isExported = (node: ts.Statement) =>
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return source.statements
    .filter((node) => isExported(node) && ts.getJSDocCommentsAndTags(node).length === 0)
    .map((node) => node.getText(source).split('\n')[0] ?? '');
}

const modules = globSync('src/**/*.ts').filter(
  (file) => !/\.test\.ts$|\.d\.ts$|src\/pages\//.test(file),
);

test.each(modules)('%s documents its exports', (file) => {
  expect(undocumented(file)).toEqual([]);
});

describe('the README', () => {
  const readme = read('README.md');
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  test('names folders and files that exist', () => {
    const paths = [...readme.matchAll(/`((?:src|content|tests|public)\/[^`]*)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths) expect(existsSync(path), path).toBe(true);
  });

  test('names every folder of the source, and every command in its table', () => {
    const folders = globSync('src/*/').map((folder) => `\`${folder.replace(/\/?$/, '/')}\``);
    const commands = Object.keys(scripts).filter((name) => !/^(?:start|test)$/.test(name));
    for (const cell of [...folders, ...commands.map((name) => `| \`npm run ${name}\``)])
      expect(readme).toContain(cell);
    expect(folders.length).toBeGreaterThan(15);
  });

  test('names commands that exist', () => {
    const commands = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map((match) => match[1] ?? '');
    expect(commands).toContain('start');
    for (const command of commands) expect(scripts, command).toHaveProperty(command);
  });
});

test('the lock file holds every optional package that it names, so that a clean install works', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  for (const { optionalDependencies } of Object.values(packages))
    for (const name of Object.keys(optionalDependencies ?? {})) expect(names, name).toContain(name);
});

/** The widths at which the site changes its layout: pages in windows, figures in their frames. */
const breakpoints = ['27rem', '35rem', '40rem', '56rem', '68rem'];

test('styles change at the site’s breakpoints and no others', () => {
  const widths = sources
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...read(file).matchAll(/@(?:media|container)[^{]*/g)].flatMap(([query]) =>
        [...query.matchAll(/(min|max)-width: ([\d.]+)(rem|px)/g)].map(([, end, size, unit]) => {
          const rem = unit === 'px' ? Number(size) / 16 : Number(size);
          return `${end === 'max' ? Math.ceil(rem) : rem}rem`;
        }),
      ),
    );
  expect([...new Set(widths)].filter((width) => !breakpoints.includes(width))).toEqual([]);
});
