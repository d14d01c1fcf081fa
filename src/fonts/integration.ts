import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { charactersUsed, cutFont, cuts } from './fonts.ts';

/** Cuts the site's fonts to the characters it uses, into `public/fonts/`, before anything is built or served. */
export function siteFonts(): AstroIntegration {
  return {
    name: 'site-fonts',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const root = fileURLToPath(config.root);
        const folder = fileURLToPath(new URL('fonts/', config.publicDir));
        mkdirSync(folder, { recursive: true });
        const characters = charactersUsed(root);
        for (const cut of cuts) {
          const file = `${folder}${cut.name}.woff2`;
          const font = await cutFont(cut, characters, 'woff2');
          if (!existsSync(file) || !readFileSync(file).equals(font)) writeFileSync(file, font);
          logger.info(`${cut.name}: ${font.length} bytes`);
        }
      },
    },
  };
}
