import { pathParams, addressOf } from '../../i18n/paths.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';
import { checkedTexts } from '../../prose/check/validated-texts.ts';
import { editionName } from '../../prose/edition/edition.ts';
import { chapterList } from '../../prose/read/chapters.ts';
import { fieldsOf } from '../../prose/read/mdx-tree.ts';
import { widgets, widgetText } from '../../widget/registry.ts';
import type { Cited } from './citation.ts';

interface Citable {
  id: string;
  title: string;
  /** Path from the language's root. */
  page: string;
  date: string;
}

function citable(locale: Locale): Citable[] {
  const text = checkedTexts[`content/pages/weigh/${locale}.mdx`] ?? '';
  const weigh = fieldsOf(text) as { title: string; updated: string };
  return [
    ...chapterList(locale)
      .filter((chapter) => chapter.locale === locale)
      .map(({ slug, head }) => ({
        id: slug,
        title: head.title,
        page: `chapters/${slug}/`,
        date: head.updated,
      })),
    ...[...widgets.values()].map(({ id, updated }) => ({
      id: `widget-${id}`,
      title: widgetText(id, locale).name,
      page: `widgets/${id}/`,
      date: updated,
    })),
    { id: 'weigh', title: weigh.title, page: 'weigh/', date: weigh.updated },
  ];
}

/** A page as it is cited: with its address in a language and the edition of the site. */
export function citedAs({ id, title, page, date }: Citable, locale: Locale): Cited {
  const [site, address] = [words[locale].site.name, addressOf(locale, page)];
  return { id, title, site, address, date, edition: editionName, locale };
}

const lists = new Map<Locale, ReadonlyMap<string, Cited>>(
  locales.map((locale) => [
    locale,
    new Map(citable(locale).map((page) => [page.id, citedAs(page, locale)])),
  ]),
);

/** What is cited of a page. @throws RangeError when there is nothing to cite under the id in that language */
export function citedPage(id: string, locale: Locale): Cited {
  const cited = lists.get(locale)?.get(id);
  if (!cited) throw new RangeError(`There is no page “${id}” to cite in “${locale}”.`);
  return cited;
}

/** The paths of all files of citations, of whatever form. */
export function citationPaths() {
  return [...lists].flatMap(([locale, list]) =>
    [...list].map(([id, cited]) => ({ params: { ...pathParams(locale), id }, props: { cited } })),
  );
}
