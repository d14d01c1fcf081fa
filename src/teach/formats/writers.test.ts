import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { parse as parseGift } from 'gift-pegjs';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { cartridgeFiles } from './cartridge/cartridge.ts';
import { writeGift } from './gift.ts';
import { readTypedAmount } from '../lesson/typed-amount.ts';
import { lessons } from '../lesson/lesson.arbitrary.ts';
import { cartridgeName, plainName, withoutTags } from './plain-name.ts';
import type { Materials } from '../lesson/materials.ts';
import { writeQuiz } from './cartridge/qti.ts';
import { numbersWithin, spellingsOf } from './cartridge/spellings.ts';
import { scormPackage } from './scorm.ts';

const page = 'https://checks.example/widgets/scale/?zoom=1&at=5';
const materials: fc.Arbitrary<Materials> = lessons.map((lesson) => ({
  lesson,
  name: 'Ten blocks or one?',
  page,
  goals: lesson.questions.map(({ kind }) => (kind === 'set' ? 'Zoom: at least 2' : '')),
}));

/** The text a browser shows for HTML: line breaks as line feeds. Any element but a break or a link is a breach. */
function shown(html: string): string {
  const read = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if ('value' in node) return node.value;
    if (node.nodeName === 'br') return '\n';
    if (node.nodeName === 'a' && 'childNodes' in node) return node.childNodes.map(read).join('');
    throw new Error(`A text became <${node.nodeName}>.`);
  };
  return parseFragment(html).childNodes.map(read).join('');
}

const xml = (text: string) => {
  const root = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml').documentElement;
  if (!root) throw new Error('no root');
  return root;
};
const all = (root: Element, name: string) => [...root.getElementsByTagName(name)];
const textOf = (element: Element | undefined) => element?.textContent ?? '';

describe('GIFT', () => {
  test('holds every text to the letter, and nothing typed can become an answer', () => {
    fc.assert(
      fc.property(materials, (given) => {
        const parsed = parseGift(writeGift(given));
        expect(parsed).toHaveLength(given.lesson.questions.length);
        given.lesson.questions.forEach((question, index) => {
          const found = parsed[index];
          if (!found || found.type === 'Category' || found.type === 'Description')
            throw new Error('not a question');
          expect(found.title).toBe(`${plainName(given.lesson.title)} ${index + 1}`);
          expect(shown(found.stem.text).startsWith(question.text)).toBe(true);
          expect(found.stem.format).toBe('html');
          if (question.kind === 'choice' && found.type === 'MC') {
            expect(found.choices).toHaveLength(question.answers.length);
            found.choices.forEach((choice, place) => {
              expect(shown(choice.text.text)).toBe(question.answers[place]?.text);
              expect(shown(choice.feedback?.text ?? '')).toBe(question.answers[place]?.feedback);
              expect(choice.isCorrect).toBe(place === question.right);
            });
          } else if (question.kind === 'number' && found.type === 'Numerical') {
            const [right, wrong] = found.choices as unknown as {
              text: unknown;
              feedback: { text: string } | null;
            }[];
            expect(right?.text).toEqual({
              type: 'range',
              number: question.value,
              range: question.tolerance,
            });
            expect(shown(right?.feedback?.text ?? '')).toBe(question.replies.right);
            expect(shown(wrong?.feedback?.text ?? '')).toBe(question.replies.wrong);
          } else expect([question.kind, found.type]).toEqual(['set', 'Essay']);
        });
      }),
    );
  });
});

describe('the Common Cartridge', () => {
  test('holds every question, answer and reply to the letter', () => {
    fc.assert(
      fc.property(materials, (given) => {
        const quiz = xml(writeQuiz(given));
        expect(all(quiz, 'assessment')[0]?.getAttribute('title')).toBe(
          plainName(given.lesson.title),
        );
        const items = all(quiz, 'item');
        expect(items).toHaveLength(given.lesson.questions.length);
        given.lesson.questions.forEach((question, index) => {
          const item = items[index] as Element;
          const texts = all(item, 'mattext').map((text) => shown(textOf(text)));
          expect(texts[0]?.startsWith(withoutTags(question.text))).toBe(true);
          if (question.kind === 'choice') {
            const { answers, right } = question;
            expect(texts.slice(1)).toEqual(
              [...answers.map(({ text }) => text), ...answers.map(({ feedback }) => feedback)].map(
                withoutTags,
              ),
            );
            const scored = all(item, 'respcondition').filter(
              (condition) => all(condition, 'setvar').length > 0,
            );
            expect(scored.map((condition) => textOf(all(condition, 'varequal')[0]))).toEqual([
              `a${right}`,
            ]);
          } else if (question.kind === 'number' && spellingsOf(question).length > 0) {
            const accepted = all(item, 'varequal').map(textOf);
            expect(accepted).toContain(String(question.value));
            expect(new Set(accepted).size).toBe(accepted.length);
            // What the player would read as a wrong number, no course may take for a right one.
            for (const text of accepted) {
              const read = readTypedAmount(text, question.unit);
              // Sixteen digits are more than a number typed is read to.
              if (read && 'value' in read && Math.abs(read.value) < 1e14)
                expect(Math.abs(read.value - question.value)).toBeLessThanOrEqual(
                  question.tolerance + 1e-6,
                );
            }
            expect(texts.slice(1)).toEqual(
              [question.replies.right, question.replies.wrong].map(withoutTags),
            );
          } else expect(textOf(all(item, 'fieldentry')[0])).toBe('cc.essay.v0p1');
        });
      }),
      { numRuns: 60 },
    );
  });

  test('has a manifest of version 1.1 that names each of its files once', () => {
    fc.assert(
      fc.property(materials, (given) => {
        const [manifest, ...files] = cartridgeFiles(given);
        const root = xml(manifest?.text ?? '');
        expect(root.namespaceURI).toBe('http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1');
        expect(textOf(all(root, 'schemaversion')[0])).toBe('1.1.0');
        expect(textOf(all(root, 'lomimscc:string')[0])).toBe(cartridgeName(given.lesson.title));
        expect(all(root, 'file').map((file) => file.getAttribute('href'))).toEqual(
          files.map(({ name }) => name),
        );
        const resources = all(root, 'resource').map((each) => each.getAttribute('identifier'));
        const wanted = all(root, 'item').flatMap(
          (each) => each.getAttribute('identifierref') || [],
        );
        expect(wanted).toEqual(resources);
        const link = xml(files.find(({ name }) => name.includes('weblink'))?.text ?? '');
        expect(all(link, 'url')[0]?.getAttribute('href')).toBe(page);
        const topic = xml(files.find(({ name }) => name.includes('topic'))?.text ?? '');
        expect(shown(textOf(all(topic, 'text')[0]))).toContain(
          withoutTags(given.lesson.instruction),
        );
      }),
      { numRuns: 40 },
    );
  });

  const asked = { kind: 'number' as const, text: '', replies: { right: '', wrong: '' } };

  test.each([
    [{ value: 36, tolerance: 0 }, [36]],
    [{ value: 5, tolerance: 0.2 }, [4.8, 4.9, 5, 5.1, 5.2]],
    [{ value: 0.1, tolerance: 0.02 }, [0.08, 0.09, 0.1, 0.11, 0.12]],
    [{ value: 98, tolerance: 40 }, []],
  ])('accepts the numbers within %o', (bounds, numbers) => {
    expect(numbersWithin({ ...asked, unit: '', ...bounds })).toEqual(numbers);
  });

  test('spells a number as a person types it, with its unit and without', () => {
    const spelled = spellingsOf({ ...asked, value: 98_000_000, tolerance: 0, unit: 'checks' });
    for (const text of [
      ...['98000000', '98,000,000', '98 000 000', '98 million', '9800万'],
      ...['98 million checks', '9800万checks'],
    ])
      expect(spelled).toContain(text);
    expect(spellingsOf({ ...asked, value: 0, tolerance: 0, unit: '' })).toContain('0.0');
  });
});

test('the SCORM manifest is one that LMSs take: namespace, one sco, mastery score, all files', () => {
  fc.assert(
    fc.property(lessons, (lesson) => {
      const [manifest, ...files] = scormPackage(lesson, '<p>', '<q>');
      const root = xml(manifest?.text ?? '');
      expect(root.namespaceURI).toBe('http://www.imsproject.org/xsd/imscp_rootv1p1p2');
      expect(all(root, 'adlcp:masteryscore').map(textOf)).toEqual([String(lesson.pass)]);
      expect(all(root, 'title').map(textOf)).toEqual(Array(2).fill(plainName(lesson.title)));
      const [resource] = all(root, 'resource');
      expect(resource?.getAttribute('adlcp:scormtype')).toBe('sco');
      expect(all(root, 'item')[0]?.getAttribute('identifierref')).toBe(
        resource?.getAttribute('identifier'),
      );
      expect(all(root, 'file').map((file) => file.getAttribute('href'))).toEqual(
        files.map(({ name }) => name),
      );
      expect(files.map(({ name }) => name)).toContain(resource?.getAttribute('href'));
    }),
  );
});
