import { labelled, sentenceMarks } from '../../i18n/sentence.ts';
import { othersInWords } from '../../ledger/display.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import { languageTags } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';
import { pageProse } from '../../prose/read/page.ts';
import { selfChecks, type SelfCheck } from '../../prose/read/self-checks.ts';
import { usesOf } from '../../prose/read/references.ts';
import { describeQuery, widgetText } from '../../widget/registry.ts';
import { asHtml } from '../formats/markup.ts';
import type { CourseChapter } from '../course/chapter.ts';
import { fromAnywhere, typedAddress } from '../course/links.ts';
import { placesOf, textOfChapter, type Place } from '../course/widget-uses.ts';
import { aimList } from '../course/paper/plans-body.ts';
import { saidOf } from '../course/records.ts';
import { sourceSlides } from './source-slides.ts';

/** The address of a widget’s frame in a slide. */
export type FrameOf = (place: Place) => string;

const label = (text: string) => `<p class="deck-label">${asHtml(text)}</p>`;
const slide = (inside: string, lang = '') =>
  `<section${lang && ` lang="${lang}"`}>${inside}</section>`;

function guessSlides({ locale, chapter, ...course }: CourseChapter): string[] {
  const said = words[locale].teach;
  const lang = languageTags[chapter.locale];
  return usesOf(textOfChapter({ locale, chapter, ...course })).guesses.flatMap(
    ({ fact: id, question }) => {
      const fact = ledger.fact(id);
      const others = othersInWords(fact, words[locale], locale);
      const firm = [
        labelled(said.says, fact.attribution[locale], locale),
        words[locale].status[fact.status],
        ...(others ? [others] : []),
      ];
      return [
        slide(`${label(said.guess)}<h2 lang="${lang}">${asHtml(question)}</h2>`),
        slide(
          `${label(said.record)}<h2>${asHtml(fact.label[locale])}</h2><p class="deck-number">${asHtml(saidOf(fact, locale))}</p><p>${asHtml(fact.claim[locale])}</p><p class="deck-small">${asHtml(firm.join(' · '))}</p>`,
        ),
      ];
    },
  );
}

function widgetSlide(place: Place, { locale }: CourseChapter, frameOf: FrameOf): string {
  const { id, state } = place;
  const name = widgetText(id, locale).name;
  const address = fromAnywhere(locale)(`widgets/${id}/${state ? `?${state}` : ''}`);
  const { title, summary } = describeQuery(id, state, ledger, locale);
  return `<section class="deck-widget"><h2>${asHtml(name)}</h2><iframe src="${asHtml(frameOf(place))}" title="${asHtml(labelled(name, title, locale))}" width="1200" height="590" loading="lazy"></iframe><p class="deck-small"><a href="${asHtml(address)}">${asHtml(typedAddress(address))}</a></p><aside class="notes">${asHtml(summary)}</aside></section>`;
}

function checkSlides(
  { question, answers }: SelfCheck,
  { locale, chapter }: CourseChapter,
): string[] {
  const said = words[locale].teach;
  const lang = languageTags[chapter.locale];
  const asked = answers.map(({ answer }) => `<li>${asHtml(answer)}</li>`);
  const told = answers.map(({ answer, right, idea, why }) => {
    const verdict = right
      ? words[locale].check.right
      : `${words[locale].check.idea}${sentenceMarks[locale].space}`;
    return `<li${right ? ' class="deck-right"' : ''}><strong>${asHtml(answer)}</strong>${sentenceMarks[locale].space}<span lang="${languageTags[locale]}">${verdict}</span>${asHtml(`${idea}${sentenceMarks[chapter.locale].space}${why}`)}</li>`;
  });
  return [
    slide(
      `${label(said.check)}<h2 lang="${lang}">${asHtml(question)}</h2><ul class="deck-answers" lang="${lang}">${asked.join('')}</ul>`,
    ),
    slide(
      `${label(said.answer)}<h2 lang="${lang}">${asHtml(question)}</h2><ul class="deck-answers" lang="${lang}">${told.join('')}</ul>`,
    ),
  ];
}

/** The slides of a chapter as HTML sections: title, aims, guesses with their records, widgets, checks, what to discuss, sources. */
export function chapterSlides(course: CourseChapter, frameOf: FrameOf): string[] {
  const { slug, locale, chapter, lesson } = course;
  const said = words[locale].teach;
  const text = textOfChapter(course);
  const address = fromAnywhere(locale)(`chapters/${slug}/`);
  return [
    slide(
      `${label(words[locale].site.name)}<h1>${asHtml(lesson.title[locale])}</h1><p lang="${languageTags[chapter.locale]}">${asHtml(chapter.head.standfirst)}</p><p class="deck-small"><a href="${asHtml(address)}">${asHtml(typedAddress(address))}</a></p><p class="deck-small">${asHtml(`${said.deckKeys}${sentenceMarks[locale].space}${said.noScript}`)}</p>`,
    ),
    slide(`<h2>${said.aims}</h2>${aimList(course)}`),
    ...guessSlides(course),
    ...placesOf(course).map((place) => widgetSlide(place, course, frameOf)),
    ...selfChecks(text).flatMap((check) => checkSlides(check, course)),
    ...lesson.discuss.map(({ ask }) =>
      slide(`${label(said.discuss)}<h2>${asHtml(ask[locale])}</h2>`),
    ),
    ...sourceSlides(pageProse(slug, text, ledger, chapter.locale).sources, locale),
  ];
}
