import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { ledger } from '../ledger/site-ledger.ts';
import { otherLocale, type Locale } from '../i18n/locales.ts';
import { pathTo } from '../i18n/paths.ts';
import { checkedTexts } from '../prose/check/validated-texts.ts';
import { outline } from '../schemas/read/outline.ts';
import { fieldsOf, parseProse, textOf } from '../prose/read/mdx-tree.ts';
import { widgets, widgetText } from '../widget/registry.ts';
import type { SearchData, SearchEntry } from './found.ts';
import { traditionalOf } from './traditional.ts';

/** A chapter as entries: one a section, so that a find leads to the place. */
function chapterEntries(slug: string, locale: Locale): SearchEntry[] {
  const text = checkedTexts[`content/chapters/${slug}/${locale}.mdx`];
  if (text === undefined) return [];
  const { title, standfirst } = fieldsOf(text) as Record<string, string>;
  const page = pathTo(locale, `chapters/${slug}/`);
  // The same rule by which headings get their ids when prose is rendered.
  const ids = new GithubSlugger();
  const entry = (name: string, hash: string, words: string): SearchEntry => ({
    kind: 'chapter',
    href: `${page}${hash}`,
    title: name,
    also: '',
    text: words,
  });
  const entries = [entry(title ?? slug, '', standfirst ?? '')];
  for (const node of parseProse(text).children as Nodes[]) {
    if (node.type === 'heading') {
      const heading = textOf(node);
      entries.push(entry(`${heading} · ${title ?? slug}`, `#${ids.slug(heading)}`, ''));
    } else if (node.type !== 'yaml') {
      const last = entries.at(-1);
      if (last) last.text = `${last.text} ${textOf(node)}`.replace(/\s+/g, ' ').trim();
    }
  }
  return entries;
}

/** Everything that can be found from the pages of one language; names, and what a widget is, are found in both. */
export function searchData(locale: Locale): SearchData {
  const facts = [...ledger.facts.values()].map(({ id, label, claim }): SearchEntry => ({
    kind: 'fact',
    href: pathTo(locale, `facts/${id}/`),
    title: label[locale],
    also: label[otherLocale[locale]],
    text: claim[locale],
  }));
  const terms = [...ledger.terms.values()].map(({ id, term, pinyin, definition }): SearchEntry => ({
    kind: 'term',
    href: `${pathTo(locale, 'glossary/')}#${id}`,
    title: term[locale],
    also: `${term[otherLocale[locale]]} ${pinyin}`,
    text: definition[locale],
  }));
  const entities = [...ledger.entities.values()].map(({ id, name, description }): SearchEntry => ({
    kind: 'entity',
    href: `${pathTo(locale, 'who/')}#${id}`,
    title: name[locale],
    also: name[otherLocale[locale]],
    text: description[locale],
  }));
  const figures = [...widgets.values()].map(({ id }): SearchEntry => ({
    kind: 'widget',
    href: pathTo(locale, `widgets/${id}/`),
    title: widgetText(id, locale).name,
    also: widgetText(id, otherLocale[locale]).name,
    aside: widgetText(id, otherLocale[locale]).idea,
    text: `${widgetText(id, locale).idea} ${widgetText(id, locale).method.join(' ')}`,
  }));
  const chapters = outline.flatMap((slug) => chapterEntries(slug, locale));
  const entries = [...chapters, ...figures, ...terms, ...entities, ...facts];
  return { entries, traditional: traditionalOf(JSON.stringify(entries)) };
}
