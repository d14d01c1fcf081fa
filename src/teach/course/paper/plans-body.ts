import { sentenceMarks } from '../../../i18n/sentence.ts';
import { languageTags } from '../../../i18n/locales.ts';
import { words } from '../../../i18n/words.ts';
import { asHtml } from '../../formats/markup.ts';
import type { CourseChapter } from '../chapter.ts';
import type { Follow } from '../links.ts';
import { kept } from './kept.ts';

const numbered = (text: string, n: number) => text.replace('{n}', String(n));

/** A chapter's aims as a list, in the language the chapter stands in. */
export function aimList({ chapter }: CourseChapter): string {
  const aims = Object.values(chapter.head.aims).map((aim) => `<li>${asHtml(aim)}</li>`);
  return `<ul lang="${languageTags[chapter.locale]}">${aims.join('')}</ul>`;
}

function wayTo(link: string | undefined, open: string, follow: Follow): string {
  return link === undefined ? '' : ` <a href="${asHtml(follow(link))}">${open}</a>`;
}

function planList({ locale, lesson }: CourseChapter, follow: Follow): string {
  const said = words[locale].teach;
  return lesson.plans
    .map(({ minutes, goal, moves }) => {
      const steps = moves.map(
        ({ minutes: length, do: what, link }) =>
          `<li><span class="course-time">${numbered(said.minutes, length)}</span><p>${kept(what[locale])}${wayTo(link, said.openHere, follow)}</p></li>`,
      );
      return `<section><h3 id="plan-${minutes}">${numbered(said.planOf, minutes)}</h3><p><strong>${said.goal}${sentenceMarks[locale].colon}</strong>${kept(goal[locale])}</p><ol class="course-moves">${steps.join('')}</ol></section>`;
    })
    .join('\n');
}

/**
 * A chapter's lesson as HTML: whom it suits, what is needed, aims, the plans with ways to every place,
 * what to discuss, and mistaken ideas with what to say. Headings begin at the second level.
 */
export function plansBody(course: CourseChapter, follow: Follow): string {
  const { locale, lesson } = course;
  const said = words[locale].teach;
  const discuss = lesson.discuss.map(({ ask }) => `<li>${kept(ask[locale])}</li>`);
  const mistaken = lesson.misconceptions.map(
    ({ idea, answer, link }) =>
      `<dt>${kept(idea[locale])}</dt><dd>${kept(answer[locale])}${wayTo(link, said.openHere, follow)}</dd>`,
  );
  return [
    `<p><strong>${said.suits}${sentenceMarks[locale].colon}</strong>${asHtml(lesson.for[locale])}</p>`,
    `<p class="course-label">${said.needed}</p><ul>${lesson.needed.map((thing) => `<li>${asHtml(thing[locale])}</li>`).join('')}</ul>`,
    `<h2 id="aims">${said.aims}</h2>${aimList(course)}`,
    `<h2 id="plans">${said.plans}</h2><p class="course-soft">${said.lessonLengths}</p>${planList(course, follow)}`,
    `<h2 id="discuss">${said.discuss}</h2><p class="course-soft">${said.discussNote}</p><ol>${discuss.join('')}</ol>`,
    `<h2 id="mistaken">${said.mistaken}</h2><dl class="course-ideas">${mistaken.join('')}</dl>`,
  ].join('\n');
}
