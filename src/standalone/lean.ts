import type { Plugin } from 'vite';

/**
 * What D3's scales bring with them although no figure calls it, with the names that are imported of it: colours
 * between colours (our scales are of numbers) and number formats (`i18n/numbers.ts` writes numbers).
 */
const unused: Readonly<Record<string, readonly string[]>> = {
  'd3-color': ['color', 'rgb', 'hsl', 'hcl', 'lab', 'cubehelix'],
  'd3-format': [
    ...['format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix'],
    'precisionRound',
  ],
};

/** What D3's zoom calls so that transitions end where a gesture begins; figures have none of D3's transitions. */
const transition = 'd3-transition';

const stub = '\0unused:';

/** Leaves out of what travels to readers what no figure calls; whoever calls it all the same is told so. */
export function lean(): Plugin {
  return {
    name: 'lean',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer = '') {
      if (source in unused || source === transition) return `${stub}${source}`;
      // Between two values of unknown kind D3 tries colours, texts, dates and lists; ours are numbers.
      if (source === './value.js' && /d3-interpolate[\\/]src/.test(importer))
        return this.resolve('./number.js', importer, { skipSelf: true });
      return undefined;
    },
    load(id) {
      if (id === `${stub}${transition}`) return 'export const interrupt = () => undefined;';
      const names = id.startsWith(stub) ? unused[id.slice(stub.length)] : undefined;
      if (!names) return undefined;
      return [
        `const none = () => { throw new Error('This part does not travel with figures.'); };`,
        `export { none as default, ${names.map((name) => `none as ${name}`).join(', ')} };`,
      ].join('\n');
    },
  };
}
