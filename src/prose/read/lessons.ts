import { ContentError } from '../../schemas/read/problems.ts';
import { readYaml } from '../../schemas/read/read-yaml.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import { lessonSchema, type Lesson } from '../../schemas/texts/lesson.ts';
import { checkedTexts } from '../check/validated-texts.ts';
import { outline } from '../../schemas/read/outline.ts';
import { placeIn } from '../check/internal-links.ts';

/** The lessons by their chapters' slugs, in reading order; a chapter may have none yet. */
export const lessons: ReadonlyMap<string, Lesson> = new Map(
  outline.flatMap((slug) => {
    const file = `content/lessons/${slug}.yaml`;
    const text = checkedTexts[file];
    if (text === undefined) return [];
    const { data, problems } = readYaml(file, text, lessonSchema);
    if (!data) throw new ContentError(problems);
    return [[slug, data]];
  }),
);

/** The address within the host to which a link of a lesson leads in a language. */
export function lessonHref(link: string, locale: Locale): string {
  const place = placeIn(locale, link, checkedTexts);
  return pathTo(place.locale, place.page);
}
