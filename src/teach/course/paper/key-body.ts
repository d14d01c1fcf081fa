import { sentenceMarks } from '../../../i18n/sentence.ts';
import { words } from '../../../i18n/words.ts';
import { asHtml } from '../../formats/markup.ts';
import type { CourseChapter } from '../chapter.ts';
import type { Follow } from '../links.ts';
import { kept } from './kept.ts';
import { recordList } from '../records.ts';

/** The key to the worksheet as HTML: each task, its answer, and the records on which the answer rests. */
export function keyBody({ locale, lesson }: CourseChapter, follow: Follow): string {
  const said = words[locale].teach;
  const tasks = lesson.tasks.map(({ do: asked, key, facts, invented }) => {
    const made = invented ? `<p class="course-soft">${said.invented}</p>` : '';
    const rests =
      facts.length > 0
        ? `<p class="course-label">${said.records}</p>${recordList(facts, locale, follow)}`
        : '';
    return `<li><p>${kept(asked[locale])}</p><p class="course-key"><strong>${said.answer}${sentenceMarks[locale].colon}</strong>${kept(key[locale])}</p>${made}${rests}</li>`;
  });
  return [
    `<p class="kicker">${said.key}</p><h1>${asHtml(lesson.title[locale])}</h1>`,
    `<p class="course-soft">${said.teacherOnly}</p>`,
    `<ol class="course-tasks">${tasks.join('')}</ol>`,
  ].join('\n');
}
