import type { Locale } from '../../i18n/locales.ts';
import { sentenceMarks } from '../../i18n/sentence.ts';
import { dateOf } from '../../ledger/display.ts';
import { words } from '../../i18n/words.ts';
import type { Source } from '../../schemas/records/source.ts';
import { asHtml } from '../formats/markup.ts';

/** How many sources fit on a slide. */
const most = 9;

function sourceLine({ publisher, title, url, lang, date }: Source, locale: Locale): string {
  const name = title ?? (url ? new URL(url).host : '');
  const shown = `<cite lang="${lang}">${asHtml(name)}</cite>`;
  const linked = url ? `<a href="${asHtml(url)}" rel="noreferrer">${shown}</a>` : shown;
  const marks = sentenceMarks[locale];
  const when = dateOf({ date }, words[locale], locale);
  return `<li>${asHtml(publisher[locale])}${name && `${marks.colon}${linked}`}${marks.comma}${when}</li>`;
}

/** The sources as slides, as many to a slide as can be read. */
export function sourceSlides(sources: readonly Source[], locale: Locale): string[] {
  const slides = Math.ceil(sources.length / most);
  return Array.from({ length: slides }, (_, index) => {
    const some = sources.slice(index * most, (index + 1) * most);
    const place = slides > 1 ? `${sentenceMarks[locale].space}${index + 1}/${slides}` : '';
    const lines = some.map((source) => sourceLine(source, locale));
    return `<section><h2>${words[locale].teach.sources}${place}</h2><ul class="deck-sources">${lines.join('')}</ul></section>`;
  });
}
