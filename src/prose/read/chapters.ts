import { ledger } from '../../ledger/site-ledger.ts';
import { readYaml } from '../../schemas/read/read-yaml.ts';
import { ContentError } from '../../schemas/read/problems.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { chapterSchema, type ChapterHead } from '../../schemas/texts/chapter.ts';
import { checkedTexts } from '../check/validated-texts.ts';
import { outline } from '../../schemas/read/outline.ts';
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

/** The head of an MDX text. @throws ContentError naming the field that is wrong */
function headOf(file: string, text: string): ChapterHead {
  const [, head = ''] = text.split(/^---$/m);
  const { data, problems } = readYaml(file, head, chapterSchema);
  if (!data) throw new ContentError(problems);
  return data;
}

/** The languages that a chapter stands in. */
export const chapterLocales = (slug: string): Locale[] =>
  locales.filter((locale) => checkedTexts[`content/chapters/${slug}/${locale}.mdx`] !== undefined);

const lists = new Map<Locale, readonly ListedChapter[]>();

/** The chapters in reading order; read once, because many pages list them. @throws ContentError where the outline names one that is not there */
export function chapterList(locale: Locale): readonly ListedChapter[] {
  const list = lists.get(locale) ?? readChapters(locale);
  lists.set(locale, list);
  return list;
}

function readChapters(locale: Locale): ListedChapter[] {
  return outline.map((slug) => {
    const file = (tongue: Locale) => `content/chapters/${slug}/${tongue}.mdx`;
    const tongue = checkedTexts[file(locale)] === undefined ? 'en' : locale;
    const text = checkedTexts[file(tongue)];
    if (text === undefined)
      throw new ContentError([
        {
          file: 'content/outline.yaml',
          line: 1,
          message: `“${slug}” is named, but ${file('en')} is missing`,
        },
      ]);
    const { minutes } = pageProse(slug, text, ledger, tongue);
    return { slug, locale: tongue, head: headOf(file(tongue), text), text, minutes };
  });
}
