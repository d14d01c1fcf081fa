import { inBrackets, sentenceMarks } from '../../../i18n/sentence.ts';
import { words } from '../../../i18n/words.ts';
import { asHtml } from '../../formats/markup.ts';
import type { CourseChapter } from '../chapter.ts';
import { kept } from './kept.ts';

/** A chapter's bank of questions as HTML, by aim; the answers with their feedback are folded away. */
export function bankBody({ locale, chapter, bank }: CourseChapter): string {
  const said = words[locale].teach;
  const { space } = sentenceMarks[locale];
  const questions = bank.map(({ id, aim, text, answers }) => {
    const list = answers.map(
      ({ text: answer, right, why }) =>
        `<li${right ? ' class="course-right"' : ''}><strong>${asHtml(answer[locale])}</strong>${space}<span class="course-soft">${inBrackets(right ? said.right : said.wrong, locale).trim()}</span>${space}${asHtml(why[locale])}</li>`,
    );
    return {
      aim,
      html: `<li id="question-${id}"><p>${kept(text[locale])}</p><details data-print="open"><summary>${said.answers}</summary><ul class="course-answers">${list.join('')}</ul></details></li>`,
    };
  });
  const groups = Object.entries(chapter.head.aims).map(([id, aim]) => {
    const own = questions.filter((question) => question.aim === id).map(({ html }) => html);
    return own.length > 0
      ? `<h3${chapter.locale === locale ? '' : ' lang="en"'}>${asHtml(aim)}</h3><ol class="course-bank">${own.join('')}</ol>`
      : '';
  });
  return `<h2 id="questions">${said.bank}</h2><p class="course-soft">${said.bankNote}</p>${groups.join('\n')}`;
}
