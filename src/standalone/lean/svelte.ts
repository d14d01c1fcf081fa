import type { Plugin } from 'vite';
import { withoutMethods } from './methods.ts';

/** A change of one file of Svelte's, which stands below `svelte/src/internal/client/`. */
interface Cut {
  file: string;
  /** What Svelte does for components that wait for something while they are drawn: none of ours does. */
  methods?: readonly string[];
  /** Texts, each of which must be there, and what stands in their places. */
  texts?: readonly (readonly [is: RegExp, becomes: string])[];
}

const cuts: readonly Cut[] = [
  {
    file: 'reactivity/async.js',
    texts: [
      [
        /(function flatten\(blockers, sync, async, fn\) \{)[^]*?\n\}(?=\n)/,
        '$1 fn(sync.map(derived)); }',
      ],
    ],
  },
  { file: 'reactivity/batch.js', methods: ['increment', 'decrement', 'settled'] },
  {
    file: 'dom/blocks/boundary.js',
    methods: [
      ...['#hydrate_pending_content', '#hydrate_failed_content', 'get_effect_pending'],
      ...['#update_pending_count', 'update_pending_count'],
    ],
    texts: [
      [/#effect_pending_subscriber = createSubscriber\([^]*?\n\t\}\);/, ''],
      // A server that could not draw a figure would have stopped the build.
      [/if \(server_rendered_failed\) \{[^]*?(this\.#hydrate_resolved_content\(\);)\n\t+\}/, '$1'],
    ],
  },
  {
    file: 'proxy.js',
    // Figures change their state whole. What is inside of it would no longer be followed: who puts an object there hears so.
    texts: [
      [
        /(prototype !== array_prototype\) \{\n\t+return value;\n\t\})[^]*?\n\}(?=\n)/,
        `$1 throw new Error('Take $state.raw here.'); }`,
      ],
    ],
  },
];

/** Applies a cut. @throws RangeError where Svelte is no longer as it was */
function cutOut(code: string, { file, methods = [], texts = [] }: Cut): string {
  return texts.reduce(
    (rest, [is, becomes]) => {
      if (!is.test(rest)) throw new RangeError(`${file} of Svelte has no ${is.source}.`);
      return rest.replace(is, becomes);
    },
    withoutMethods(code, methods),
  );
}

/**
 * A module without what no figure asks of Svelte; undefined where it stays as it is.
 * @param id its path
 * @throws RangeError where Svelte is no longer as it was, or where a component holds an object in `$state`
 */
export function withoutUnasked(code: string, id: string): string | undefined {
  if (/\.svelte(?:\.ts)?$/.test(id) && code.includes('$.proxy('))
    throw new RangeError(`${id} holds an object in $state: take $state.raw, and set it whole.`);
  const file = /svelte[\\/]src[\\/]internal[\\/]client[\\/](.*)$/
    .exec(id)?.[1]
    ?.replaceAll('\\', '/');
  const cut = cuts.find((one) => one.file === file);
  return cut && cutOut(code, cut);
}

/** Leaves out of Svelte what no figure asks of it. Comes after Svelte's own plugin. */
export function leanSvelte(): Plugin {
  return {
    name: 'lean-svelte',
    transform(code, id) {
      const rest = withoutUnasked(code, id);
      return rest === undefined ? undefined : { code: rest, map: null };
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
