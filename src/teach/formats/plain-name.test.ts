import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { parse as parseGift } from 'gift-pegjs';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { cleanText, limits, type Lesson } from '../lesson/lesson.ts';
import { typed } from '../lesson/lesson.arbitrary.ts';
import { cartridgeFiles } from './cartridge/cartridge.ts';
import { writeGift } from './gift.ts';
import { cartridgeName, plainName, withoutTags } from './plain-name.ts';
import { scormPackage } from './scorm.ts';

/** What PHP’s `strip_tags` leaves of a text: all but what begins with `<` and no space. */
const stripTags = (text: string) => text.replace(/<(?!\s)[^>]*(?:>|$)/g, '');

/** Whether a text may stand in XML as it is; Moodle puts the heading of a cartridge’s first item there so. */
function isWellFormed(text: string): boolean {
  try {
    new DOMParser({
      onError() {
        throw new Error('broken');
      },
    }).parseFromString(`<summary>${text}</summary>`, 'text/xml');
    return true;
  } catch {
    return false;
  }
}

const entities: Readonly<Record<string, string>> = {
  ...{ '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" },
};
/** A text of HTML as Moodle shows it once it has decoded it once too often. */
function shownByMoodle(html: string): string {
  const decoded = html.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity);
  const read = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if ('value' in node) return node.value;
    if (node.nodeName === 'br') return '\n';
    return 'childNodes' in node ? node.childNodes.map(read).join('') : '';
  };
  return parseFragment(decoded).childNodes.map(read).join('');
}

const texts = (root: string, name: string) => {
  const document = new DOMParser().parseFromString(root, 'text/xml');
  return [...document.getElementsByTagName(name)].map((element) => element.textContent ?? '');
};

const lessonCalled = (title: string, text = 'Q'): Lesson => ({
  ...{ widget: 'scale', locale: 'en', state: '', title, instruction: text, pass: 60, tries: 1 },
  questions: [
    {
      kind: 'choice',
      text,
      answers: [
        { text: cleanText(text, false), feedback: text },
        { text: 'B', feedback: '' },
      ],
      right: 0,
    },
  ],
});
const materials = (lesson: Lesson) => ({
  lesson,
  name: 'Ten blocks or one?',
  page: 'https://checks.example/widgets/scale/?zoom=1&at=5',
  goals: [''],
});

const hostile = [
  'Is 36% < 64%?',
  'Is 36%<64%?',
  'a<b>c</b>',
  '<',
  '<!-- x',
  'Q&A',
  'A &amp; B',
  '&&092;',
  '[#date_now#] [#mod_name#]',
  ']]>',
  '<?php echo 1;',
  '“36% < 64%”吗？＜／＞',
  '九百八十万次'.repeat(20),
  'x'.repeat(limits.title),
  '\u{1F600}'.repeat(60),
];
const titles = fc.oneof(fc.constantFrom(...hostile), typed(limits.title, false, 1));

describe('a lesson of any title', () => {
  test('has names in a cartridge that an import keeps whole, and that break nothing', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const files = cartridgeFiles(materials(lessonCalled(title)));
        const names = files.flatMap(({ text }) => texts(text, 'title'));
        expect(names.length).toBeGreaterThan(4);
        for (const name of names) {
          expect(stripTags(name)).toBe(name);
          expect(isWellFormed(name)).toBe(true);
          expect(name).not.toContain('[#');
          expect([...name].length).toBeLessThanOrEqual(255);
        }
        const [whole = ''] = texts(files[0]?.text ?? '', 'lomimscc:string');
        expect(new TextEncoder().encode(whole).length).toBeLessThanOrEqual(94);
        expect(whole.isWellFormed()).toBe(true);
        expect(whole).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });

  test('has names in a SCORM package and a question bank that lose nothing', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const [manifest] = scormPackage(lessonCalled(title), '<p>', '<q>');
        for (const name of texts(manifest?.text ?? '', 'title')) {
          expect(stripTags(name)).toBe(name);
          expect(isWellFormed(name)).toBe(true);
        }
        const [question] = parseGift(writeGift(materials(lessonCalled(title))));
        const name = question && 'title' in question ? (question.title ?? '') : '';
        expect(name).toBe(`${plainName(title)} 1`);
        expect(stripTags(name)).toBe(name);
        expect([...name].length).toBeLessThanOrEqual(255);
      }),
      { numRuns: 60 },
    );
  });

  test('is called what it was called, with full-width signs where they are needed', () => {
    expect(plainName('Is 36% < 64%?')).toBe('Is 36% ＜ 64%?');
    expect(plainName('One zero')).toBe('One zero');
    expect(cartridgeName('One zero')).toBe('One zero');
  });
});

test('texts of a cartridge survive an import that decodes them twice', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.constantFrom(...hostile),
        fc.constantFrom('x<y', '36% < 64%', '&lt;b&gt;', 'a & b', '&#60;', '&notit'),
        typed(limits.answer, true, 1),
      ),
      (text) => {
        const quiz = cartridgeFiles(materials(lessonCalled('T', text.slice(0, limits.answer))));
        const shown = quiz.flatMap((file) => texts(file.text, 'mattext')).map(shownByMoodle);
        expect(shown[0]?.startsWith(withoutTags(text.slice(0, limits.answer)))).toBe(true);
        expect(shown[1]).toBe(withoutTags(cleanText(text.slice(0, limits.answer), false)));
      },
    ),
    { numRuns: 100 },
  );
});

test('what systems take for code is said in other signs, and no more is changed', () => {
  expect(plainName('a < b > c & d [# e #]')).toBe('a ＜ b ＞ c ＆ d [ # e #]');
  expect(withoutTags('1 < 2 <b> </b> <!x> &amp; &#38; & so')).toBe(
    '1 < 2 ＜b> ＜/b> ＜!x> ＆amp; ＆#38; & so',
  );
});

test('a name is cut only where it is too long, between two characters, and as late as can be', () => {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  expect(cartridgeName('x'.repeat(94))).toBe('x'.repeat(94));
  expect(cartridgeName('x'.repeat(95))).toBe(`${'x'.repeat(91)}…`);
  expect(cartridgeName(`  ${'x'.repeat(88)} ${'x'.repeat(9)}`)).toBe(`  ${'x'.repeat(88)}…`);
  for (const sign of ['零', '\u{1F600}', 'é']) {
    const name = cartridgeName(sign.repeat(95));
    expect(name).toMatch(new RegExp(`^(?:${sign})+…$`, 'u'));
    expect(bytes(name)).toBeLessThanOrEqual(94);
    expect(bytes(sign + name)).toBeGreaterThan(94);
  }
});
