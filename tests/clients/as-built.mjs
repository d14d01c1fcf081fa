import { readFileSync } from 'node:fs';
import { root } from '../../src/commands/ready.mjs';
import { serve } from '../../src/commands/serve.mjs';

/** The address that a built page gives as its own. */
export function canonicalOf(page) {
  const text = readFileSync(`${root}dist/${page}`, 'utf8');
  return /rel="canonical" href="([^"]*)"/.exec(text)?.[1] ?? '';
}

/**
 * Serves the built site at the very address it was built for, because oEmbed answers hold whole addresses.
 * @template T
 * @param {(site: string) => Promise<T>} use
 * @returns {Promise<T>}
 * @throws Error when the site was built for another machine, or the port is taken
 */
export async function servedAsBuilt(use) {
  const { hostname, port, origin } = new URL(canonicalOf('index.html'));
  if (hostname !== 'localhost') throw new Error(`built for ${hostname}, which is not served here`);
  const server = await serve(Number(port));
  try {
    return await use(origin);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
