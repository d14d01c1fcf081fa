import { addressOf } from '../../i18n/paths.ts';
import { labelled, sentenceMarks } from '../../i18n/sentence.ts';
import { widgetText } from '../../widget/registry.ts';
import { linkPart, packCartridge, quizPart, talkPart } from '../formats/cartridge-pack.ts';
import { writeGift } from '../formats/gift.ts';
import type { Materials, TextFile } from '../lesson/materials.ts';
import { writeQuiz } from '../formats/qti.ts';
import { fileWords } from '../formats/words.ts';
import type { CourseChapter } from './chapter.ts';
import { fromAnywhere } from './links.ts';
import { placesOf } from './widget-uses.ts';

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
      questions: bank.map(({ text, answers }) => ({
        kind: 'choice',
        text: text[locale],
        answers: answers.map(({ text: answer, why }) => ({
          text: answer[locale],
          feedback: why[locale],
        })),
        right: answers.findIndex(({ right }) => right),
      })),
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

/** The files of a chapter's Common Cartridge 1.1: links to the chapter and its widgets, the quiz, each question to discuss. */
export function chapterCartridge(course: CourseChapter): TextFile[] {
  const { slug, locale, lesson } = course;
  const materials = materialsOf(course);
  const said = fileWords[locale];
  const follow = fromAnywhere(locale);
  const title = lesson.title[locale];
  return packCartridge({ id: `chapter-${slug}`, title, locale }, [
    linkPart('chapter', materials.name, materials.page),
    ...placesOf(course).map(({ id, state }, index) =>
      linkPart(
        `widget-${index + 1}`,
        widgetText(id, locale).name,
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
