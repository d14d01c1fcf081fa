import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedCode, shippedType } from './shipped.ts';

/** A licence as its authors wrote it, and the packages that stand under it to the letter. */
export interface Notice {
  packages: readonly { name: string; version: string }[];
  /** The licence’s short name, as SPDX has it. */
  licence: string;
  text: string;
}

/** A package’s folder, where npm has put it: on top, or inside the package that asks for it. */
function folderOf(name: string): string {
  const places = ['', ...shippedCode.map((host) => `${host}/node_modules/`)];
  const folder = places
    .map((place) => `node_modules/${place}${name}`)
    .find((path) => existsSync(`${path}/package.json`));
  if (folder === undefined) throw new Error(`${name} is not installed.`);
  return folder;
}

function read(folder: string) {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string };
  const file = readdirSync(folder).find((file) => /^licen[cs]e(?:\.md|\.txt)?$/i.test(file));
  if (file === undefined || license === undefined)
    throw new Error(`${folder} has no licence to show.`);
  return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

/** The licences of some packages, each text once. @throws Error where a package has none */
function noticesOf(names: readonly string[]): Notice[] {
  const all = [...names].sort().map((name) => read(folderOf(name)));
  return [...Map.groupBy(all, ({ text }) => text)].map(([text, same]) => ({
    packages: same.map(({ name, version }) => ({ name, version })),
    licence: same[0]?.licence ?? '',
    text,
  }));
}

/** The licences of all code and type that travels to readers. */
export function notices(): { code: Notice[]; type: Notice[] } {
  return { code: noticesOf(shippedCode), type: noticesOf(shippedType) };
}

/** All of them as one plain text, for archives. */
export function noticesText(): string {
  const { code, type } = notices();
  return [...code, ...type]
    .map(
      ({ packages, licence, text }) =>
        `${packages.map(({ name, version }) => `${name} ${version}`).join(', ')} (${licence})\n\n${text}\n`,
    )
    .join(`\n${'-'.repeat(72)}\n\n`);
}
