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

/** What D3's zoom can do that nobody asks of it: the field is flown by its own keys and buttons, and has its own bounds. */
const unaskedOfZoom =
  /\n  zoom\.(?:scaleBy|scaleTo|translateBy|translateTo|touchable|translateExtent|duration|interpolate|tapDistance) = function[^]*?\n  };/g;

/** How a scale would write its own ticks: `i18n/numbers.ts` writes them. */
const tickFormat = './tickFormat.js';

const stub = '\0unused:';

/** Leaves out components that are never shown where this travels; that is told by a name. @param named what their paths end in */
export function without(named: RegExp): Plugin {
  const nothing = `\0without:${named.source}`;
  return {
    name: 'without',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (source) => (named.test(source) ? nothing : undefined),
    load: (id) => (id === nothing ? 'export default () => undefined;' : undefined),
  };
}

/** Leaves out of what travels to readers what no figure calls; whoever calls it all the same is told so. */
export function lean(): Plugin {
  return {
    name: 'lean',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer = '') {
      if (source in unused || source === transition) return `${stub}${source}`;
      if (unasked.has(source) && /d3-selection[\\/]src[\\/]selection[\\/]index/.test(importer))
        return `${stub}d3-selection`;
      if (source === tickFormat && /d3-scale[\\/]src/.test(importer)) return `${stub}d3-scale`;
      // Between two values of unknown kind D3 tries colours, texts, dates and lists; ours are numbers.
      if (source === './value.js' && /d3-interpolate[\\/]src/.test(importer))
        return this.resolve('./number.js', importer, { skipSelf: true });
      return undefined;
    },
    transform(code, id) {
      if (!/d3-zoom[\\/]src[\\/]zoom\.js$/.test(id)) return undefined;
      return { code: code.replace(unaskedOfZoom, ''), map: null };
    },
    load(id) {
      if (id === `${stub}${transition}`) return 'export const interrupt = () => undefined;';
      if (!id.startsWith(stub)) return undefined;
      const names = unused[id.slice(stub.length)] ?? [];
      return [
        `const none = () => { throw new Error('This part does not travel with figures.'); };`,
        `export { none as default, ${names.map((name) => `none as ${name}`).join(', ')} };`,
      ].join('\n');
    },
  };
}

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

const ownType = /"(?:Newsreader|Public Sans)[^"]*", ?/g;
const englishParts = /:root:lang\(zh\) \[lang\|=["']?en["']?\]\{[^}]*\}/;

/** A style without the site's own type, where it carries no file of it: families that nobody has, and what follows from them. */
export function withoutOwnType(style: string): string {
  return style.includes('@font-face')
    ? style
    : style
        .replace(englishParts, '')
        .replace(ownType, '')
        .replace(/--lightningcss-(?:light|dark):[^;]*;/g, (variable) =>
          style.includes('var(--lightningcss') ? variable : '',
        );
}

/** Roles of colour that figures may have; what `styles/tokens.css` names after each. */
const roles = ['state', 'platform', 'lender', 'borrower', 'flow'] as const;

/** A style without the colours of roles that the script beside it never names: a figure has two or three of them. */
export function withoutUnusedRoles(style: string, script: string): string {
  return roles.reduce((rest, role) => {
    if (script.includes(`"${role}"`) || script.includes(`--${role}`)) return rest;
    const keyless = rest.replace(new RegExp(`\\.swatch-${role}\\{[^}]*\\}`, 'g'), '');
    return keyless.includes(`var(--${role})`)
      ? rest
      : keyless.replace(new RegExp(`--${role}:[^;}]*(;|(?=\\}))`, 'g'), '');
  }, style);
}
