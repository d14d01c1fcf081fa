import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { charactersUsed, cutChinese, cutFont, cuts } from '../../fonts/fonts.ts';

let fonts: Promise<string[]> | undefined;

/** The site's own type as files, so that pictures look the same on every machine that builds them. */
async function fontFiles(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'picture-fonts-'));
  const characters = charactersUsed(process.cwd());
  const type = await Promise.all([
    ...cuts.map((cut) => cutFont(cut, characters, 'sfnt')),
    cutChinese(characters),
  ]);
  return type.map((font, index) => {
    const file = join(folder, `${index}.ttf`);
    writeFileSync(file, font);
    return file;
  });
}

/** An SVG picture as PNG, with the site's type. @param svg a picture of `drawPicture` */
export async function paintPng(svg: string): Promise<Uint8Array> {
  fonts ??= fontFiles();
  const named = svg.replaceAll(/'Newsreader (?:Display|Numeral|Text)'/g, "'Newsreader'");
  const image = new Resvg(named, {
    font: { fontFiles: await fonts, loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' },
  });
  return image.render().asPng();
}
