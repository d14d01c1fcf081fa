import type { Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';

/** A link to something a teacher takes away; `download` where it is a file and no page. */
export interface Download {
  href: string;
  name: string;
  download?: boolean;
}

/** Everything there is to take away for a chapter, the most used first. */
export function chapterDownloads(slug: string, locale: Locale): Download[] {
  const said = words[locale].teach;
  const at = (file: string) => pathTo(locale, `teach/${slug}/${file}`);
  return [
    { href: at('worksheet/'), name: said.worksheet },
    { href: at('key/'), name: said.key },
    { href: at('slides/'), name: said.slides },
    { href: at('questions.gift.txt'), name: said.gift, download: true },
    { href: at('questions.imscc'), name: said.cartridge, download: true },
  ];
}

/** What there is to take away for the whole course. */
export function courseDownloads(locale: Locale): Download[] {
  const said = words[locale].teach;
  const at = (file: string) => ({ href: pathTo(locale, `teach/${file}`), download: true });
  return [
    { ...at('course.zip'), name: said.whole },
    { ...at('glossary.xml'), name: said.wordsXml },
    { ...at('glossary.csv'), name: said.wordsCsv },
    { ...at('glossary.tsv'), name: said.wordsTsv },
  ];
}
