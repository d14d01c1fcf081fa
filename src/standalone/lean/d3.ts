import type { Plugin } from 'vite';
import { withoutMethods } from './methods.ts';

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

/** What a selection can do that neither D3's zoom nor we ask of it: what is drawn here is Svelte's. */
const unasked = new Set(
  [
    ...[
      'select',
      'selectAll',
      'selectChild',
      'selectChildren',
      'data',
      'enter',
      'exit',
      'join',
      'merge',
    ],
    ...['order', 'sort', 'attr', 'classed', 'text', 'html', 'raise', 'lower', 'append', 'insert'],
    ...['remove', 'clone', 'dispatch', 'nodes', 'size', 'empty'],
  ].map((method) => `./${method}.js`),
);

/**
 * What D3's zoom can do that nobody asks of it: the field is flown by its own keys, buttons and double clicks, and
 * has its own bounds.
 */
const unaskedOfZoom = [
  ...['transform', 'scaleBy', 'scaleTo', 'translateBy', 'translateTo', 'translateExtent'],
  ...['touchable', 'duration', 'interpolate', 'tapDistance'],
].map((name) => `zoom.${name} = function`);

/** What only those would call. */
const unaskedWithin = ['schedule', 'centroid', 'dblclicked'].map((name) => `function ${name}`);

/** What a path can draw that no line of ours has: arcs are drawn in `chart/`. */
const unaskedOfPath = ['arcTo', 'arc', 'rect'];

/** Maps and sets whose keys may be dates, for scales and groups; ours are texts and numbers. */
const keyed = 'internmap';

/** How a scale would write its own ticks: `i18n/numbers.ts` writes them. */
const tickFormat = './tickFormat.js';

const stub = '\0unused:';

/** Leaves out of what travels to readers what no figure calls; whoever calls it all the same is told so. */
export function lean(): Plugin {
  return {
    name: 'lean',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer = '') {
      if (source in unused || source === transition || source === keyed) return `${stub}${source}`;
      if (unasked.has(source) && /d3-selection[\\/]src[\\/]selection[\\/]index/.test(importer))
        return `${stub}d3-selection`;
      if (source === tickFormat && /d3-scale[\\/]src/.test(importer)) return `${stub}d3-scale`;
      // Between two values of unknown kind D3 tries colours, texts, dates and lists; ours are numbers.
      if (source === './value.js' && /d3-interpolate[\\/]src/.test(importer))
        return this.resolve('./number.js', importer, { skipSelf: true });
      return undefined;
    },
    transform(code, id) {
      if (/d3-zoom[\\/]src[\\/]zoom\.js$/.test(id))
        return {
          code: withoutMethods(code, [...unaskedOfZoom, ...unaskedWithin]).replace(
            '.on("dblclick.zoom", dblclicked)',
            '',
          ),
          map: null,
        };
      if (/d3-path[\\/]src[\\/]path\.js$/.test(id))
        return { code: withoutMethods(code, unaskedOfPath), map: null };
      return undefined;
    },
    load(id) {
      if (id === `${stub}${transition}`) return 'export const interrupt = () => undefined;';
      if (id === `${stub}${keyed}`) return 'export const InternMap = Map, InternSet = Set;';
      if (!id.startsWith(stub)) return undefined;
      const names = unused[id.slice(stub.length)] ?? [];
      return [
        `const none = () => { throw new Error('This part does not travel with figures.'); };`,
        `export { none as default, ${names.map((name) => `none as ${name}`).join(', ')} };`,
      ].join('\n');
    },
  };
}
