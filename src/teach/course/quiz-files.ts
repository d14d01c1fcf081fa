import type { Locale } from '../../i18n/locales.ts';
import { addressOf } from '../../i18n/paths.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import { inBrackets, labelled, sentenceMarks } from '../../i18n/sentence.ts';
import { describeQuery, widgetText } from '../../widget/registry.ts';
import {
  linkPart,
  packCartridge,
  quizPart,
  talkPart,
} from '../formats/cartridge/cartridge-pack.ts';
import { writeGift } from '../formats/gift.ts';
import type { Materials, TextFile } from '../lesson/materials.ts';
import { writeQuiz } from '../formats/cartridge/qti.ts';
import { fileWords } from '../formats/words.ts';
import type { CourseChapter } from './chapter.ts';
import { fromAnywhere } from './links.ts';
import { asChoice } from './ready-questions.ts';
import { placesOf, type Place } from './widget-uses.ts';

/** A chapter's bank as the writers of quizzes take it: a lesson of choices around the chapter's page. */
function materialsOf({ slug, locale, chapter, lesson, bank }: CourseChapter): Materials {
  return {
    lesson: {
      widget: slug,
      locale,
      state: '',
      title: lesson.title[locale],
      instruction: '',
      pass: 0,
      tries: 1,
      questions: bank.map((question) => asChoice(question, locale)),
    },
    name: chapter.head.title,
    page: addressOf(chapter.locale, `chapters/${slug}/`),
    goals: [],
  };
}

/** A chapter's bank of questions as GIFT. */
export function chapterGift(course: CourseChapter): string {
  return writeGift(materialsOf(course));
}

/** The name of a link to a widget: what it is, and what it shows in this state. */
function linkName({ id, state }: Place, locale: Locale): string {
  const { title } = describeQuery(id, state, ledger, locale);
  return labelled(widgetText(id, locale).name, title, locale);
}

/** The files of a chapter's Common Cartridge 1.1: links to the chapter and its widgets, the quiz, each question to discuss. */
export function chapterCartridge(course: CourseChapter): TextFile[] {
  const { slug, locale, lesson } = course;
  const materials = materialsOf(course);
  const said = fileWords[locale];
  const follow = fromAnywhere(locale);
  const title = lesson.title[locale];
  const names = new Map<string, number>();
  /** A name that no other link has: states may differ in what their title does not say. */
  const own = (name: string) => {
    const before = names.get(name) ?? 0;
    names.set(name, before + 1);
    return before > 0 ? `${name}${inBrackets(String(before + 1), locale)}` : name;
  };
  return packCartridge({ id: `chapter-${slug}`, title, locale }, [
    // The lesson has a title in its own language where the chapter stands in another.
    linkPart('chapter', title, materials.page),
    ...placesOf(course).map(({ id, state }, index) =>
      linkPart(
        `widget-${index + 1}`,
        own(linkName({ id, state }, locale)),
        follow(`widgets/${id}/${state ? `?${state}` : ''}`),
      ),
    ),
    quizPart('quiz', labelled(title, said.quiz, locale), writeQuiz(materials)),
    ...lesson.discuss.map(({ ask }, index) =>
      talkPart(
        `talk-${index + 1}`,
        `${said.discussion}${sentenceMarks[locale].space}${index + 1}`,
        ask[locale],
      ),
    ),
  ]);
}
