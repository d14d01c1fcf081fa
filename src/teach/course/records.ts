import { sentenceMarks } from '../../i18n/sentence.ts';
import { othersInWords, valueCounted } from '../../ledger/display.ts';
import type { Fact } from '../../ledger/ledger.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import type { Locale } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';
import { asHtml } from '../formats/markup.ts';
import type { Follow } from './links.ts';

/** A fact's value with what it counts; its claim where it has none. */
export function saidOf(fact: Fact, locale: Locale): string {
  return fact.value === undefined ? fact.claim[locale] : valueCounted(fact, words[locale], locale);
}

/** The records of some facts as a list: what, how much, how firm, who says so, and the way to the record. */
export function recordList(ids: readonly string[], locale: Locale, follow: Follow): string {
  const rows = ids.map((id) => {
    const fact = ledger.fact(id);
    const status = words[locale].status[fact.status];
    const others = othersInWords(fact, words[locale], locale);
    const more = others && ` · ${asHtml(others)}`;
    const link = `<a href="${asHtml(follow(`facts/${id}/`))}">${asHtml(fact.label[locale])}</a>`;
    return `<li>${link}${sentenceMarks[locale].colon}${asHtml(saidOf(fact, locale))} <span class="course-soft">${asHtml(`· ${status} · ${fact.attribution[locale]}`)}${more}</span></li>`;
  });
  return rows.length > 0 ? `<ul class="course-records">${rows.join('')}</ul>` : '';
}
