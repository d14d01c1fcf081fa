import { run } from '../../src/commands/ready.mjs';
import { framesInSandbox, opensFromFile, livesWithoutStorage } from './browsers.mjs';
import { debian } from './debian.mjs';
import { engines } from './engines.mjs';
import { readsSite } from './reading.mjs';
import { readsOembed, readsGift, readsManifests } from './readers.mjs';
import { servesByCaddy, servesByNginx } from './hosts.mjs';
import { playsDeck } from './deck.mjs';
import { servesArchive } from './kiwix.mjs';
import { needs } from './wordpress/server.mjs';
import { showsWidgets } from './wordpress/shows-widgets.mjs';

/**
 * The clients that the site is tried with, one line each.
 * @type {readonly { name: string, ready?: () => string, use: (site: string) => Promise<string> }[]}
 *   `ready` says why a client cannot be had; `use` says what was seen, or throws
 */
export const clients = [
  { name: 'oembed-extractor finds every widget', use: readsOembed },
  { name: 'gift-pegjs reads every bank', use: readsGift },
  {
    name: 'xmllint reads every cartridge',
    ready: debian(['xmllint'], ['libxml2-utils']),
    use: readsManifests,
  },
  {
    name: 'scorm-again plays a package',
    use: async () => {
      const test = [
        'run',
        '--config',
        'tests/vitest.config.ts',
        '--reporter=dot',
        'src/teach/player',
      ];
      if (run('vitest', test) !== 0) throw new Error('the player’s tests fail');
      return 'start, answer, suspend, resume, finish';
    },
  },
  { name: 'Reveal.js holds a live widget', use: playsDeck },
  {
    name: 'Kiwix serves the archive',
    ready: debian(['kiwix-serve'], ['kiwix-tools']),
    use: servesArchive,
  },
  {
    name: 'WordPress shows pasted widgets',
    ready: debian(needs.programs, needs.packages),
    use: showsWidgets,
  },
  ...['/', '/sub/path/'].flatMap((base) => [
    {
      name: `nginx as a host at ${base}`,
      ready: debian(['nginx'], ['nginx-light']),
      use: servesByNginx(base),
    },
    {
      name: `Caddy as a host at ${base}`,
      ready: debian(['caddy'], ['caddy']),
      use: servesByCaddy(base),
    },
  ]),
  ...engines.flatMap(({ name, ready, open }) => [
    { name: `${name} as an engine, pages and widgets`, ready, use: readsSite(open) },
    { name: `${name} as an engine, capsules in a sandbox`, ready, use: framesInSandbox(open) },
    { name: `${name} as an engine, capsules from files`, ready, use: opensFromFile(open) },
    { name: `${name} as an engine, storage that throws`, ready, use: livesWithoutStorage(open) },
  ]),
];
