import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashOf } from './inline-code.ts';

/** Which files a script imports, by file name. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** A script and everything it imports, however far. */
function withImports(file: string, imports: Imports): string[] {
  const found = new Set([file]);
  for (const one of found) for (const next of imports.get(one) ?? []) found.add(next);
  return [...found];
}

/** Names all scripts of a page's one island at once: what each imports would else cost a round trip more. */
function namingScripts(html: string, imports: Imports): string {
  const [island, ...others] = html.match(/<astro-island[^>]*>/g) ?? [];
  if (island === undefined || others.length > 0) return html;
  const addresses = [...island.matchAll(/(?:component|renderer)-url="([^"]*)"/g)].map(
    ([, address = '']) => address,
  );
  const links = addresses.flatMap((address) => {
    const at = address.indexOf('_astro/');
    return withImports(address.slice(at), imports).map(
      (file) => `<link rel="modulepreload" href="${address.slice(0, at)}${file}">`,
    );
  });
  return html.replace('</head>', `${[...new Set(links)].join('')}</head>`);
}

/** Leaves in a page's policy only the hashes of styles that stand in it; Astro names those of all pages. */
function allowingOwnStyles(html: string): string {
  const own = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style = '']) =>
    hashOf(style),
  );
  return html.replace(
    /(style-src 'self')((?: 'sha256-[^']*')*)/,
    (_, start: string, hashes: string) =>
      [start, ...hashes.split(' ').filter((hash) => own.includes(hash))].join(' '),
  );
}

/** Leaves out what Astro calls an island by: nothing asks for it, and it hangs on the folder that the site is built in. */
function withoutNames(html: string): string {
  return html.replace(/(<astro-island) uid="[^"]*"/g, '$1');
}

/** A built page so that it is seen and answers after as few round trips as can be. */
export function hastened(html: string, imports: Imports): string {
  return namingScripts(allowingOwnStyles(withoutNames(html)), imports);
}

/** Hastens every built page. */
export function hastenArrival(): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  return {
    name: 'hasten-arrival',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const note = {
          name: 'note-imports',
          applyToEnvironment: ({ name }: { name: string }) => name === 'client',
          generateBundle(
            _: unknown,
            bundle: Record<string, { type: string; fileName: string; imports?: string[] }>,
          ) {
            for (const { fileName, imports: imported } of Object.values(bundle))
              if (imported) imports.set(fileName, imported);
          },
        };
        updateConfig({ vite: { plugins: [note] } });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        // A chunk of styles alone is named by those that import it, and not written.
        const isWritten = (file: string) => existsSync(folder + file);
        for (const [file, imported] of imports) imports.set(file, imported.filter(isWritten));
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const html = readFileSync(folder + file, 'utf8');
          const hasty = hastened(html, imports);
          if (hasty !== html) writeFileSync(folder + file, hasty);
        }
      },
    },
  };
}
