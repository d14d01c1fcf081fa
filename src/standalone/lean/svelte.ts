import type { Plugin } from 'vite';

/** Says less in the console than Svelte does: addresses of explanations are for whoever writes the code, and weigh more than a figure's words. */
export function terseErrors(): Plugin {
  return {
    name: 'terse-errors',
    transform(code, id) {
      if (!/svelte[\\/]src[\\/]internal[\\/].*(?:errors|warnings)\.js$/.test(id)) return undefined;
      return {
        code: code
          .replace(/console\.warn\(`https:[^`]*`\);/g, '')
          .replace(/`https:\/\/svelte\.dev\/e\/\w+`/g, "'svelte'"),
        map: null,
      };
    },
  };
}
