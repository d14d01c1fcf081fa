import { createHash } from 'node:crypto';
import { ContentError } from '../../schemas/read/problems.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import { byLocale } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';
import { siteTexts } from '../../schemas/read/site-texts.ts';
import { readYaml } from '../../schemas/read/read-yaml.ts';
import { correctionsSchema } from '../../schemas/records/correction.ts';
import type { Bilingual } from '../../schemas/shared.ts';
import { chapterList } from '../read/chapters.ts';

/** One correction: of a page, or of a record. */
export interface Correction {
  /** Its place on the page of corrections; stays as long as day, page and words do. */
  id: string;
  /** The day it was made. */
  date: string;
  what: Bilingual;
  /** Path from the language's root of what was corrected. */
  page: string;
  /** What was corrected: a record's, a chapter's or a section's name. */
  name: Bilingual;
}

const file = 'content/corrections.yaml';
const read = readYaml(file, siteTexts[file] ?? '', correctionsSchema);
if (!read.data) throw new ContentError(read.problems);

function nameOfPage(page: string): Bilingual {
  const [section = '', slug] = page.split('/');
  return byLocale((locale) => {
    const { nav, site } = words[locale];
    const chapter = chapterList(locale).find((each) => each.slug === slug);
    if (section === 'chapters' && chapter) return chapter.head.title;
    return section in nav ? nav[section as keyof typeof nav] : site.name;
  });
}

function withId(correction: Omit<Correction, 'id'>): Correction {
  const { date, page, what } = correction;
  const sum = createHash('sha256').update(`${page} ${what.en}`).digest('hex').slice(0, 6);
  return { id: `c-${date}-${sum}`, ...correction };
}

/** Every correction of pages and records, the newest first. */
export const corrections: readonly Correction[] = [
  ...read.data.map(({ date, what, page }) => ({ date, what, page, name: nameOfPage(page) })),
  ...[...ledger.facts.values()].flatMap(({ id, label, history }) =>
    history.map(({ date, what }) => ({ date, what, page: `facts/${id}/`, name: label })),
  ),
]
  .map(withId)
  .sort((a, b) => b.date.localeCompare(a.date));
