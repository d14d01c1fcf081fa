import { DOMParser } from '@xmldom/xmldom';
import { parse as parseGift } from 'gift-pegjs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../ledger/site-ledger.ts';
import { locales } from '../../i18n/locales.ts';
import { selfChecks } from '../../prose/read/self-checks.ts';
import { usesOf } from '../../prose/read/references.ts';
import { chapterSlides } from '../deck/slides.ts';
import { zipFiles } from '../formats/zip.ts';
import { archiveFiles } from './archive.ts';
import { courseChapters } from './chapter.ts';
import { fileNames } from './file-names.ts';
import { glossaryCsv, glossaryTsv, glossaryXml } from './glossary-files.ts';
import { placesOf, textOfChapter } from './widget-uses.ts';
import { chapterCartridge, chapterGift } from './quiz-files.ts';
import { leaksIn, secretsOf } from './answer-leaks.ts';

const code = { script: 'play()', style: 'p{}', scriptHash: "'sha256-a'", styleHash: "'sha256-b'" };
/** Signs of half a character’s width beside Chinese ones. */
const halfWide = /\p{Script=Han} ?[,:;?!()]|[,:;?!()] ?\p{Script=Han}/u;
const courses = locales.flatMap((locale) => courseChapters(locale));

describe.each(courses.map((course) => [`${course.slug} ${course.locale}`, course] as const))(
  '%s',
  (_, course) => {
    const { locale, bank, lesson } = course;

    test('its GIFT file has every question with its feedback', () => {
      const read = parseGift(chapterGift(course));
      expect(read).toHaveLength(bank.length);
      expect(read.map(({ type }) => type)).toEqual(bank.map(() => 'MC'));
      expect(leaksIn(chapterGift(course), secretsOf(course)).length).toBeGreaterThan(0);
    });

    test('its cartridge names all of its files, and asks, links and discusses', () => {
      const [manifest, ...files] = chapterCartridge(course);
      const root = new DOMParser().parseFromString(manifest?.text ?? '', 'text/xml');
      const named = [...root.getElementsByTagName('file')].map((file) => file.getAttribute('href'));
      expect(named).toEqual(files.map(({ name }) => name));
      expect(new Set(named).size).toBe(named.length);
      const all = files.map(({ text }) => text).join('');
      expect(all.match(/<webLink/g)).toHaveLength(1 + placesOf(course).length);
      expect(all.match(/<item /g)).toHaveLength(bank.length);
      const names = [...all.matchAll(/<webLink[^>]*><title>([^<]*)/g)].map(([, name]) => name);
      expect(new Set(names).size).toBe(names.length);
      if (locale === 'zh') expect(names.filter((name = '') => halfWide.test(name))).toEqual([]);
      expect(names[0]).toContain(lesson.title[locale].replaceAll('&', '＆').slice(0, 8));
      expect(all.match(/<topic/g)).toHaveLength(lesson.discuss.length);
    });

    test('its slides hold each guess, widget, check and question to discuss', () => {
      const slides = chapterSlides(course, ({ id, state }) => `frame-${id}?${state}`);
      const { guesses } = usesOf(textOfChapter(course));
      const checks = selfChecks(textOfChapter(course));
      const frames = slides.filter((slide) => slide.includes('<iframe'));
      expect(frames).toHaveLength(placesOf(course).length);
      for (const frame of frames) expect(frame).toMatch(/<aside class="notes">[^<]{20,}</);
      expect(checks.length).toBeGreaterThan(1);
      expect(slides.filter((slide) => slide.includes('deck-number'))).toHaveLength(guesses.length);
      expect(slides.filter((slide) => slide.includes('deck-right'))).toHaveLength(checks.length);
      for (const { ask } of lesson.discuss)
        expect(slides.join('')).toContain(ask[locale].replaceAll('"', '&quot;'));
    });
  },
);

describe.each(locales)('the archive, %s', (locale) => {
  const files = archiveFiles(locale, (id) => `<p>${id}</p>`, code);
  const secrets = courseChapters(locale).flatMap(secretsOf);
  const textIn = (file: (typeof files)[number]) => ('text' in file ? file.text : '');

  test('keeps every answer in the teachers’ folder', () => {
    const outside = files.filter(({ name }) => !name.startsWith(fileNames[locale].teachers));
    expect(outside.length).toBeGreaterThan(15);
    for (const file of outside) expect(leaksIn(textIn(file), secrets), file.name).toEqual([]);
    const inside = files
      .filter(({ name }) => name.startsWith(fileNames[locale].teachers))
      .map(textIn);
    expect(secrets.filter((secret) => leaksIn(inside.join('\n'), [secret]).length === 0)).toEqual(
      [],
    );
  });

  test('is not written where a widget gives an answer away', () => {
    const [secret = ''] = secrets;
    expect(() => archiveFiles(locale, () => `<p>${secret}</p>`, code)).toThrow(/gives away/);
  });

  test('has the same bytes each time, and an index that names every file', () => {
    const bytes = zipFiles(files);
    expect(zipFiles(archiveFiles(locale, (id) => `<p>${id}</p>`, code))).toEqual(bytes);
    const unpacked = unzipSync(bytes);
    const index = strFromU8(unpacked['index.html'] ?? new Uint8Array());
    const linked = [...index.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
    expect(linked.sort()).toEqual(
      Object.keys(unpacked)
        .filter((name) => name !== 'index.html')
        .sort(),
    );
  });
});

test.each(locales)('the glossary’s tables have every term, %s', (locale) => {
  const rows = glossaryTsv(locale).trimEnd().split('\n');
  expect(rows).toHaveLength(ledger.terms.size);
  for (const row of rows) expect(row.split('\t')).toHaveLength(4);
  expect(glossaryCsv(locale).trimEnd().split('\n')).toHaveLength(ledger.terms.size + 1);
});

test.each(locales)('the glossary is one that Moodle’s importer takes (%s)', (locale) => {
  const root = new DOMParser().parseFromString(glossaryXml(locale), 'text/xml');
  expect(root.getElementsByTagName('NAME')[0]?.textContent).not.toMatch(halfWide);
  const entries = [...root.getElementsByTagName('ENTRY')];
  expect(entries).toHaveLength(ledger.terms.size);
  expect(root.documentElement?.nodeName).toBe('GLOSSARY');
  const textIn = (entry: (typeof entries)[number] | undefined, name: string) =>
    entry?.getElementsByTagName(name)[0]?.textContent;
  [...ledger.terms.values()].forEach(({ term, definition }, index) => {
    const [concept, alias] = [textIn(entries[index], 'CONCEPT'), textIn(entries[index], 'NAME')];
    expect(concept).toBe(term[locale]);
    expect([concept, alias].sort()).toEqual([term.en, term.zh].sort());
    expect(textIn(entries[index], 'DEFINITION')).toContain(definition[locale].slice(0, 12));
  });
});
