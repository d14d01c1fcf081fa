import { locales, type Locale } from '../../i18n/locales.ts';
import { pathParams } from '../../i18n/paths.ts';
import { chapterList, type ListedChapter } from '../../prose/read/chapters.ts';
import { lessons } from '../../prose/read/lessons.ts';
import { banks, type BankEntry } from '../../prose/read/questions.ts';
import type { Lesson } from '../../schemas/texts/lesson.ts';

/** A chapter with all that a teacher needs for it, in one language. */
export interface CourseChapter {
  slug: string;
  /** The language of the lesson and the questions. */
  locale: Locale;
  /** The chapter itself; in English where it does not stand in the language yet. */
  chapter: ListedChapter;
  lesson: Lesson;
  bank: readonly BankEntry[];
}

/** The chapters that can be taught, in reading order. */
export function courseChapters(locale: Locale): CourseChapter[] {
  return chapterList(locale).flatMap((chapter) => {
    const { slug } = chapter;
    const lesson = lessons.get(slug);
    const bank = banks.get(slug);
    return lesson && bank ? [{ slug, locale, chapter, lesson, bank }] : [];
  });
}

/** What `getStaticPaths` returns for a page of every chapter that can be taught, in both languages. */
export function teachablePaths() {
  return locales.flatMap((locale) =>
    courseChapters(locale).map((course) => ({
      params: { ...pathParams(locale), chapter: course.slug },
      props: { locale, course },
    })),
  );
}
