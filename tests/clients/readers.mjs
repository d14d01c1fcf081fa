import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { extract } from '@extractus/oembed-extractor';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import { root } from '../../src/commands/ready.mjs';
import { canonicalOf, servedAsBuilt } from './as-built.mjs';

const dist = `${root}dist/`;

/** Lets the extractor discover each widget's oEmbed file from its page, at the address the site was built for. */
export function readsOembed() {
  const pages = globSync('{zh/,}widgets/*/index.html', { cwd: dist });
  return servedAsBuilt(async () => {
    for (const address of pages.map(canonicalOf)) {
      const found = await extract(address);
      if (found?.type !== 'rich' || !found.html?.includes('/embed/'))
        throw new Error(`${address} gives ${JSON.stringify(found).slice(0, 120)}`);
    }
    return `${pages.length} pages`;
  });
}

/** Reads every GIFT file of the site. */
export async function readsGift() {
  const files = globSync('{zh/,}teach/*/questions.gift.txt', { cwd: dist });
  const counts = files.map((file) => parse(readFileSync(dist + file, 'utf8')).length);
  if (files.length === 0 || counts.some((count) => count < 12))
    throw new Error(`found ${counts.join(', ')} questions`);
  return `${files.length} banks, ${counts.reduce((sum, count) => sum + count)} questions`;
}

/** Reads every XML file of every cartridge. */
export async function readsManifests() {
  const cartridges = globSync('{zh/,}teach/*/questions.imscc', { cwd: dist });
  let files = 0;
  for (const cartridge of cartridges) {
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(dist + cartridge)))) {
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '-'], {
        input: strFromU8(bytes),
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`${cartridge} ${name}: ${stderr.split('\n')[0]}`);
      files += 1;
    }
  }
  if (files === 0) throw new Error('there are none');
  return `${cartridges.length} cartridges, ${files} files`;
}
