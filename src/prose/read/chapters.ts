import { ledger } from '../../ledger/site-ledger.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { chapterSchema, type ChapterHead } from '../../schemas/texts/chapter.ts';
import { checkedTexts } from '../check/validated-texts.ts';
import { outline } from '../../schemas/read/outline.ts';
import { fieldsOf } from './mdx-tree.ts';
import { pageProse } from './page.ts';

/** A chapter as lists show it. */
export interface ListedChapter {
  slug: string;
  /** The language it stands in: the one asked for, or English where it does not stand in that. */
  locale: Locale;
  head: ChapterHead;
  /** Its whole MDX text. */
  text: string;
  /** Reading time in minutes. */
  minutes: number;
}

/** The languages that a chapter stands in. */
export const chapterLocales = (slug: string): Locale[] =>
  locales.filter((locale) => checkedTexts[`content/chapters/${slug}/${locale}.mdx`] !== undefined);

const lists = new Map<Locale, readonly ListedChapter[]>();

/** The chapters in reading order; read once, because many pages list them. */
export function chapterList(locale: Locale): readonly ListedChapter[] {
  const list = lists.get(locale) ?? readChapters(locale);
  lists.set(locale, list);
  return list;
}

function readChapters(locale: Locale): ListedChapter[] {
  return outline.map((slug) => {
    const tongue = chapterLocales(slug).includes(locale) ? locale : 'en';
    // That each chapter is there with its head has been checked.
    const text = checkedTexts[`content/chapters/${slug}/${tongue}.mdx`] ?? '';
    const { minutes } = pageProse(slug, text, ledger, tongue);
    const head = chapterSchema.parse(fieldsOf(text));
    return { slug, locale: tongue, head, text, minutes };
  });
}
