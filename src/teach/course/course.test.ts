import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { outline } from '../../schemas/read/outline.ts';
import { bankBody } from './paper/bank-body.ts';
import { courseChapters } from './chapter.ts';
import { keyBody } from './paper/key-body.ts';
import { fromAnywhere, typedAddress, withinSite } from './links.ts';
import { plansBody } from './paper/plans-body.ts';
import { leaksIn, secretsOf } from './answer-leaks.ts';
import { worksheetBody } from './paper/worksheet-body.ts';

type Node = DefaultTreeAdapterTypes.Node;

const textOf = (node: Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};
/** A page's text with plain spaces: those that keep a number by its word are the setting's. */
const seen = (html: string) => textOf(parseFragment(html)).replaceAll('\u00a0', ' ');
const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);

test.each(locales)('every chapter of the outline can be taught, %s', (locale) => {
  expect(courseChapters(locale).map(({ slug }) => slug)).toEqual(outline);
});

const courses = locales.flatMap((locale) => courseChapters(locale));

describe.each(courses.map((course) => [`${course.slug} ${course.locale}`, course] as const))(
  '%s',
  (_, course) => {
    const { locale, lesson, bank, chapter } = course;
    const follow = withinSite(locale);

    test('the worksheet asks every task and gives none of the answers away', () => {
      const sheet = worksheetBody(course);
      for (const { do: asked } of lesson.tasks) expect(seen(sheet)).toContain(asked[locale]);
      expect(sheet.match(/course-write/g)).toHaveLength(
        lesson.tasks.reduce((lines, { room }) => lines + room, 0),
      );
      expect(secretsOf(course).length).toBeGreaterThan(40);
      expect(leaksIn(sheet, secretsOf(course))).toEqual([]);
    });

    test('the key has every answer, and the way to every record it rests on', () => {
      const key = keyBody(course, follow);
      for (const task of lesson.tasks) {
        expect(seen(key)).toContain(task.key[locale]);
        for (const id of task.facts)
          expect(hrefs(key)).toContain(`/${locale === 'zh' ? 'zh/' : ''}facts/${id}/`);
      }
    });

    test('the plans give each step its minutes and its way', () => {
      const plans = plansBody(course, follow);
      for (const { moves } of lesson.plans)
        for (const { do: what, link } of moves) {
          expect(seen(plans)).toContain(what[locale]);
          if (link !== undefined)
            expect(hrefs(plans)).toContain(follow(link).replaceAll('&', '&amp;'));
        }
      for (const aim of Object.values(chapter.head.aims)) expect(seen(plans)).toContain(aim);
    });

    test('the bank shows each question under its aim, and one right answer each', () => {
      const shown = bankBody(course);
      for (const { text } of bank) expect(seen(shown)).toContain(text[locale]);
      expect(shown.match(/course-right/g)).toHaveLength(bank.length);
      expect(leaksIn(shown, secretsOf(course)).length).toBeGreaterThan(bank.length * 2);
    });
  },
);

test('a secret is found behind markup and entities', () => {
  expect(leaksIn('<p>it is <b>5 &lt; 6</b>,\n so</p>', ['is 5 < 6, so', 'never said'])).toEqual([
    'is 5 < 6, so',
  ]);
});

test('a printed address is one that can be typed', () => {
  const address = fromAnywhere('zh')('chapters/kaola-case/');
  expect(typedAddress(address)).toBe(address.replace('https://', ''));
  expect(typedAddress('https://a.example/%E5%9B%BE/')).toBe('a.example/图/');
});
