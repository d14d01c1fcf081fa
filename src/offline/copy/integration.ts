import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales, type Locale } from '../../i18n/locales.ts';
import { isCopied, partsOf } from './copied.ts';
import { folders } from './copies.ts';
import { packFiles } from './pack.ts';

/** The files of the copy in a language. @param folder the built site, with a slash at its end */
function filesOfCopy(folder: string, locale: Locale, base: string) {
  const all = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const copied = all.filter((file) => isCopied(file, locale));
  const read = (file: string) => new Uint8Array(readFileSync(folder + file));
  const files = Object.fromEntries(copied.map((file) => [file, read(file)]));
  const pages = copied.filter((file) => file.endsWith('.html'));
  const pictures = pages.flatMap((file) => partsOf(new TextDecoder().decode(files[file]), base));
  return { ...files, ...Object.fromEntries(pictures.map((file) => [file, read(file)])) };
}

/** Packs a copy of the built site in each language, for readers who keep one on their device. */
export function packedCopies(): AstroIntegration {
  let base = '/';
  return {
    name: 'packed-copies',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        for (const locale of locales) {
          const files = filesOfCopy(folder, locale, base);
          const { packed, hash } = packFiles(files);
          const bytes = Object.values(files).reduce((sum, { length }) => sum + length, 0);
          const place = `${folder}${folders[locale]}offline/`;
          const said = JSON.parse(readFileSync(`${place}copy.json`, 'utf8')) as object;
          const copy = { ...said, hash, bytes, fetched: packed.length };
          writeFileSync(`${place}copy.json`, JSON.stringify(copy));
          writeFileSync(`${place}copy.zip`, packed);
          logger.info(`${locale}: ${Object.keys(files).length} files, ${packed.length} bytes`);
        }
      },
    },
  };
}
