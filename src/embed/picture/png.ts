import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import painter from '@resvg/resvg-js/package.json' with { type: 'json' };
import { charactersUsed, cutChinese, cutFont, cuts } from '../../fonts/fonts.ts';

interface Fonts {
  files: string[];
  /** Differs where a font does. */
  hash: string;
}

let fonts: Promise<Fonts> | undefined;

const hashOf = (...parts: readonly (string | Uint8Array)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** The site's own type as files, so that pictures look the same on every machine that builds them. */
async function fontFiles(): Promise<Fonts> {
  const folder = mkdtempSync(join(tmpdir(), 'picture-fonts-'));
  const characters = charactersUsed(process.cwd());
  const type = await Promise.all([
    ...cuts.map((cut) => cutFont(cut, characters, 'sfnt')),
    cutChinese(characters),
  ]);
  const files = type.map((font, index) => {
    const file = join(folder, `${index}.ttf`);
    writeFileSync(file, font);
    return file;
  });
  return { files, hash: hashOf(...type) };
}

/** Where painted pictures are kept from one build to the next: painting all of them takes as long as the rest of a build. */
const kept = 'node_modules/.cache/pictures';

/** An SVG picture as PNG, with the site's type; painted once on a machine. @param svg a picture of `drawPicture` */
export async function paintPng(svg: string): Promise<Uint8Array> {
  fonts ??= fontFiles();
  const { files, hash } = await fonts;
  const named = svg.replaceAll(/'Newsreader (?:Display|Numeral|Text)'/g, "'Newsreader'");
  const file = join(kept, `${hashOf(named, hash, painter.version)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const image = new Resvg(named, {
    font: { fontFiles: files, loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' },
  });
  const png = image.render().asPng();
  mkdirSync(kept, { recursive: true });
  // Named last, so that a build which ends half-way leaves no half picture behind.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return png;
}
