import type { Plugin } from 'vite';

/** A component that shows nothing; its name is part of an address where a server serves it while you write. */
const nothing = '\0without';

/** Leaves out components that are never shown where this travels; that is told by a name. @param named what their paths end in */
export function without(named: RegExp): Plugin {
  return {
    name: 'without',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (source) => (named.test(source) ? nothing : undefined),
    load: (id) => (id === nothing ? 'export default () => undefined;' : undefined),
  };
}
