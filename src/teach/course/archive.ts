import type { Locale } from '../../i18n/locales.ts';
import { labelled, sentenceMarks } from '../../i18n/sentence.ts';
import { words } from '../../i18n/words.ts';
import { widgets, widgetText } from '../../widget/registry.ts';
import { deckPage } from '../deck/deck-page.ts';
import { asHtml } from '../formats/markup.ts';
import type { TextFile } from '../lesson/materials.ts';
import { noticesText } from '../../standalone/notices.ts';
import type { InlineCode } from '../../standalone/inline-code.ts';
import { zipFiles, type ByteFile } from '../formats/zip.ts';
import { bankBody } from './paper/bank-body.ts';
import { courseChapters, type CourseChapter } from './chapter.ts';
import { glossaryCsv, glossaryTsv, glossaryXml } from './glossary-files.ts';
import { keyBody } from './paper/key-body.ts';
import { fileNames } from './file-names.ts';
import { fromAnywhere } from './links.ts';
import { paperPage } from './paper/paper.ts';
import { plansBody } from './paper/plans-body.ts';
import { chapterCartridge, chapterGift } from './quiz-files.ts';
import { leaksIn, secretsOf } from './answer-leaks.ts';
import { worksheetBody } from './paper/worksheet-body.ts';

type ArchiveFile = (TextFile | ByteFile) & { title: string };

function teachersFiles(course: CourseChapter, deck: InlineCode): ArchiveFile[] {
  const { slug, locale, lesson } = course;
  const said = words[locale].teach;
  const follow = fromAnywhere(locale);
  const named = fileNames[locale];
  const at = (file: string) => `${named.teachers}${slug}/${file}`;
  const title = lesson.title[locale];
  const plans = `<h1>${asHtml(title)}</h1>${plansBody(course, follow)}${bankBody(course)}`;
  const slides = deckPage(
    course,
    deck,
    ({ id, state }) =>
      `../../${named.widgets}${id}.html?${[state, 'slides=1'].filter(Boolean).join('&')}`,
  );
  return [
    { name: at(`${named.plans}.html`), title: said.plans, text: paperPage(locale, title, plans) },
    {
      name: at(`${named.key}.html`),
      title: said.key,
      text: paperPage(locale, labelled(said.key, title, locale), keyBody(course, follow)),
    },
    { name: at(`${named.slides}.html`), title: said.slides, text: slides },
    { name: at(`${named.questions}.gift.txt`), title: said.gift, text: chapterGift(course) },
    {
      name: at(`${named.questions}.imscc`),
      title: said.cartridge,
      bytes: zipFiles(chapterCartridge(course)),
    },
  ];
}

function worksheetFile(course: CourseChapter): ArchiveFile {
  const { slug, locale, lesson } = course;
  const title = labelled(words[locale].teach.worksheet, lesson.title[locale], locale);
  const text = paperPage(locale, title, worksheetBody(course));
  const { students, worksheet } = fileNames[locale];
  return { name: `${students}${slug}-${worksheet}.html`, title, text };
}

function indexPage(locale: Locale, groups: readonly (readonly [string, ArchiveFile[]])[]): string {
  const said = words[locale].teach;
  const lists = groups.map(([heading, files]) => {
    const links = files.map(
      ({ name, title }) => `<li><a href="${asHtml(name)}">${asHtml(title)}</a></li>`,
    );
    return `<h2>${asHtml(heading)}</h2><ul>${links.join('')}</ul>`;
  });
  const top = `<h1>${said.title}</h1><p>${said.intro}</p><p>${said.privacy}${sentenceMarks[locale].space}${said.keyInside}</p>`;
  return paperPage(locale, said.title, top + lists.join(''));
}

/**
 * Everything of one language to take away, as files: what holds answers stands in a folder of its own.
 * @param capsule a widget’s page as text, by its id
 * @throws Error when a file outside that folder gives an answer away
 */
export function archiveFiles(
  locale: Locale,
  capsule: (id: string) => string,
  deck: InlineCode,
): (TextFile | ByteFile)[] {
  const said = words[locale].teach;
  const named = fileNames[locale];
  const courses = courseChapters(locale);
  const students: ArchiveFile[] = [
    ...courses.map(worksheetFile),
    {
      name: `${named.students}${named.glossary}.xml`,
      title: said.wordsXml,
      text: glossaryXml(locale),
    },
    {
      name: `${named.students}${named.glossary}.csv`,
      title: said.wordsCsv,
      text: glossaryCsv(locale),
    },
    {
      name: `${named.students}${named.glossary}.tsv`,
      title: said.wordsTsv,
      text: glossaryTsv(locale),
    },
  ];
  const alone = [...widgets.keys()].map((id): ArchiveFile => ({
    name: `${named.widgets}${id}.html`,
    title: widgetText(id, locale).name,
    text: capsule(id),
  }));
  const secrets = courses.flatMap(secretsOf);
  for (const file of [...students, ...alone]) {
    const leaks = 'text' in file ? leaksIn(file.text, secrets) : [];
    if (leaks.length > 0) throw new Error(`${file.name} gives away: ${leaks.join(' · ')}`);
  }
  const teachers = courses.map(
    (course) =>
      [
        labelled(said.forTeachers, course.lesson.title[locale], locale),
        teachersFiles(course, deck),
      ] as const,
  );
  const { title } = words[locale].licences;
  const licences = [{ name: 'licences.txt', title, text: noticesText() }];
  const groups = [
    [said.forStudents, students],
    [said.widgets, alone],
    ...teachers,
    [title, licences],
  ] as const;
  return [
    { name: 'index.html', text: indexPage(locale, groups) },
    ...groups.flatMap(([, files]) => files),
  ];
}
