import { tsvFormatRows } from 'd3-dsv';
import { writeCsv } from '../../ledger/data-sets/csv.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { labelled } from '../../i18n/sentence.ts';
import { words } from '../../i18n/words.ts';
import { asHtml, element, xmlFile } from '../formats/markup.ts';
import { plainName } from '../formats/plain-name.ts';

/** Term, Chinese, pinyin and definition of every term of the glossary, in its order. */
function glossaryRows(locale: Locale): string[][] {
  return [...ledger.terms.values()].map(({ term, pinyin, definition }) => [
    term.en,
    term.zh,
    pinyin,
    definition[locale],
  ]);
}

/** The glossary as CSV with a head, for spreadsheets. */
export function glossaryCsv(locale: Locale): string {
  const { termIn, chinese, pinyin, definition } = words[locale].teach;
  return writeCsv([[termIn, chinese, pinyin, definition], ...glossaryRows(locale)]);
}

/** The glossary as TSV for flash cards, without a head, which would become a card. */
export function glossaryTsv(locale: Locale): string {
  return `${tsvFormatRows(glossaryRows(locale))}\n`;
}

/** The glossary as Moodle’s glossary importer takes it: each term with its Chinese or English name as an alias. */
export function glossaryXml(locale: Locale): string {
  const said = words[locale];
  const leaf = (name: string, text: string) => element(name, {}, text);
  const entries = [...ledger.terms.values()].map(({ term, pinyin, definition }) => {
    const [own, other] = locales
      .map((each) => term[each])
      .sort((a) => (a === term[locale] ? -1 : 1));
    const names = `${term.zh} · ${pinyin}`;
    return element(
      'ENTRY',
      {},
      leaf('CONCEPT', plainName(own ?? '')),
      leaf('DEFINITION', `<p>${asHtml(names)}</p><p>${asHtml(definition[locale])}</p>`),
      ...['FORMAT', 'USEDYNALINK', 'FULLMATCH', 'TEACHERENTRY'].map((name) => leaf(name, '1')),
      leaf('CASESENSITIVE', '0'),
      element('ALIASES', {}, element('ALIAS', {}, leaf('NAME', plainName(other ?? '')))),
    );
  });
  return xmlFile(
    element(
      'GLOSSARY',
      {},
      element(
        'INFO',
        {},
        leaf('NAME', plainName(labelled(said.glossary.glossary, said.site.name, locale))),
        leaf('INTRO', ''),
        leaf('INTROFORMAT', '1'),
        leaf('DISPLAYFORMAT', 'dictionary'),
        ...['SHOWSPECIAL', 'SHOWALPHABET', 'SHOWALL', 'USEDYNALINK', 'DEFAULTAPPROVAL'].map(
          (name) => leaf(name, '1'),
        ),
        ...['ALLOWDUPLICATEDENTRIES', 'ALLOWCOMMENTS', 'GLOBALGLOSSARY'].map((name) =>
          leaf(name, '0'),
        ),
        leaf('ENTBYPAGE', '20'),
        element('ENTRIES', {}, ...entries),
      ),
    ),
  );
}
