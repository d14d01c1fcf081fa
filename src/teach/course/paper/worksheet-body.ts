import { words } from '../../../i18n/words.ts';
import { asHtml } from '../../formats/markup.ts';
import { qrSvg } from '../../formats/qr.ts';
import { fileWords } from '../../formats/words.ts';
import type { CourseChapter } from '../chapter.ts';
import { fromAnywhere, typedAddress } from '../links.ts';
import { kept } from './kept.ts';

/**
 * The student's sheet as HTML: names, tasks with lines to write on, and a code of the place each task
 * sends to. It takes nothing from the key.
 */
export function worksheetBody({ locale, lesson }: CourseChapter): string {
  const said = words[locale].teach;
  const { student, group, date } = fileWords[locale];
  const follow = fromAnywhere(locale);
  const names = [student, group, date]
    .map((label) => `<span>${label}<span class="course-line"></span></span>`)
    .join(' ');
  const tasks = lesson.tasks.map(({ do: asked, room, link }) => {
    const address = link === undefined ? undefined : follow(link);
    const lines = '<div class="course-write"></div>'.repeat(room);
    const way =
      address === undefined
        ? ''
        : `<div class="course-way"><div class="course-qr">${qrSvg(address, said.scan)}</div><p>${said.scan}<br><a href="${asHtml(address)}">${asHtml(typedAddress(address)).replaceAll('/', '/<wbr>')}</a></p></div>`;
    return `<li><p>${kept(asked[locale])}</p>${way}<div class="course-room">${lines}</div></li>`;
  });
  return [
    `<p class="kicker">${said.worksheet}</p><h1>${asHtml(lesson.title[locale])}</h1>`,
    `<p class="course-names">${names}</p>`,
    `<ol class="course-tasks">${tasks.join('')}</ol>`,
  ].join('\n');
}
