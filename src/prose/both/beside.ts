import { locales, type Locale } from '../../i18n/locales.ts';
import { checkedTexts } from '../check/validated-texts.ts';
import { outline } from '../../schemas/read/outline.ts';
import { columnHtml } from './plain-html.ts';
import { counterpart, sectionsOf, type Section } from './sections.ts';

/** A section of a chapter in either language, or in the only one that has it. */
type Pair = Readonly<Partial<Record<Locale, Section>>>;

const textOf = (slug: string, locale: Locale) =>
  checkedTexts[`content/chapters/${slug}/${locale}.mdx`];

/** The texts of a chapter in both languages; undefined where it stands in one alone. */
export function bothTexts(slug: string): Readonly<Record<Locale, string>> | undefined {
  const [en, zh] = locales.map((locale) => textOf(slug, locale));
  return en === undefined || zh === undefined ? undefined : { en, zh };
}

/** The chapters that stand in both languages, in reading order. */
export const chaptersInBoth = (): string[] => outline.filter((slug) => bothTexts(slug));

/**
 * The sections of two texts side by side in the order of the Chinese one, each English one with the Chinese one
 * that is about the same; English ones that are left follow where they stand in their text.
 */
export function pairsOf(texts: Readonly<Record<Locale, string>>): Pair[] {
  const [en, zh] = [sectionsOf(texts.en), sectionsOf(texts.zh)];
  const taken = new Map<Section, Section>();
  for (const section of zh) {
    const other = counterpart(section, zh, en);
    const back = other && counterpart(other, en, zh);
    if (other && back === section) taken.set(other, section);
  }
  const ordered: Pair[] = zh.map((section) => {
    const [other] = [...taken].find(([, own]) => own === section) ?? [];
    return other ? { en: other, zh: section } : { zh: section };
  });
  for (const [index, section] of en.entries()) {
    if (taken.has(section)) continue;
    const before = en[index - 1];
    const place = ordered.findIndex((pair) => pair.en === before && before !== undefined);
    ordered.splice(place < 0 ? 0 : place + 1, 0, { en: section });
  }
  return ordered;
}

/** A pair as two columns, the Chinese one first, as HTML. */
export const pairHtml = ({ en, zh }: Pair): string =>
  [zh && columnHtml(zh.nodes, zh.title, 'zh'), en && columnHtml(en.nodes, en.title, 'en')]
    .filter(Boolean)
    .join('');
