import { inflateRawSync, crc32 } from 'node:zlib';
import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { parse as parseGift } from 'gift-pegjs';
import jsQR from 'jsqr';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { cartridgeFiles } from './cartridge.ts';
import { writeGift } from './gift.ts';
import { lessons, typed } from './lesson.arbitrary.ts';
import type { Materials } from './materials.ts';
import { spellingsOf, writeQuiz } from './qti.ts';
import { qrModules, qrSvg } from './qr.ts';
import { scormPackage } from './scorm.ts';
import { zipFiles } from './zip.ts';

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
          expect(found.title).toBe(`${given.lesson.title.replaceAll('&&', '& &')} ${index + 1}`);
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
        expect(all(quiz, 'assessment')[0]?.getAttribute('title')).toBe(given.lesson.title);
        const items = all(quiz, 'item');
        expect(items).toHaveLength(given.lesson.questions.length);
        given.lesson.questions.forEach((question, index) => {
          const item = items[index] as Element;
          const texts = all(item, 'mattext').map((text) => shown(textOf(text)));
          expect(texts[0]?.startsWith(question.text)).toBe(true);
          if (question.kind === 'choice') {
            const { answers, right } = question;
            expect(texts.slice(1)).toEqual([
              ...answers.map(({ text }) => text),
              ...answers.map(({ feedback }) => feedback),
            ]);
            const scored = all(item, 'respcondition').filter(
              (condition) => all(condition, 'setvar').length > 0,
            );
            expect(scored.map((condition) => textOf(all(condition, 'varequal')[0]))).toEqual([
              `a${right}`,
            ]);
          } else if (question.kind === 'number' && spellingsOf(question).length > 0) {
            const accepted = all(item, 'varequal').map((element) => Number(textOf(element)));
            expect(accepted).toContain(question.value);
            for (const value of accepted)
              expect(Math.abs(value - question.value)).toBeLessThanOrEqual(
                question.tolerance + 1e-6,
              );
            expect(texts.slice(1)).toEqual([question.replies.right, question.replies.wrong]);
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
        expect(textOf(all(root, 'lomimscc:string')[0])).toBe(given.lesson.title);
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
        expect(shown(textOf(all(topic, 'text')[0]))).toContain(given.lesson.instruction);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    [{ value: 36, tolerance: 0 }, ['36']],
    [{ value: 5, tolerance: 0.2 }, ['4.8', '4.9', '5', '5.1', '5.2']],
    [{ value: 0.1, tolerance: 0.02 }, ['0.08', '0.09', '0.1', '0.11', '0.12']],
    [{ value: 98, tolerance: 40 }, []],
  ])('spells out the numbers within %o', (bounds, spelled) => {
    const question = {
      kind: 'number' as const,
      text: '',
      unit: '',
      replies: { right: '', wrong: '' },
    };
    expect(spellingsOf({ ...question, ...bounds })).toEqual(spelled);
  });
});

test('the SCORM manifest is one that LMSs take: namespace, one sco, mastery score, all files', () => {
  fc.assert(
    fc.property(lessons, (lesson) => {
      const [manifest, ...files] = scormPackage(lesson, '<p>', '<q>');
      const root = xml(manifest?.text ?? '');
      expect(root.namespaceURI).toBe('http://www.imsproject.org/xsd/imscp_rootv1p1p2');
      expect(all(root, 'adlcp:masteryscore').map(textOf)).toEqual([String(lesson.pass)]);
      expect(all(root, 'title').map(textOf)).toEqual([lesson.title, lesson.title]);
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

describe('the zip', () => {
  /** Reads a zip by its central directory, as the format’s description has it. */
  function unzip(bytes: Uint8Array): { name: string; text: string; date: number }[] {
    const data = Buffer.from(bytes);
    const end = data.lastIndexOf(Buffer.from('PK\u0005\u0006'));
    let at = data.readUInt32LE(end + 16);
    return Array.from({ length: data.readUInt16LE(end + 10) }, () => {
      const [method, crc, size] = [10, 16, 20].map((offset, index) =>
        index === 0 ? data.readUInt16LE(at + offset) : data.readUInt32LE(at + offset),
      );
      const nameLength = data.readUInt16LE(at + 28);
      const extra = data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
      const name = data.toString('utf8', at + 46, at + 46 + nameLength);
      const local = data.readUInt32LE(at + 42);
      const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
      const packed = data.subarray(from, from + (size ?? 0));
      const plain = method === 8 ? inflateRawSync(packed) : packed;
      expect(crc32(plain)).toBe(crc);
      const date = data.readUInt32LE(at + 12);
      at += 46 + nameLength + extra;
      return { name, text: plain.toString('utf8'), date };
    });
  }

  test('gives every file back, in one order and at one date, whatever the order they came in', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}\.html$/), { minLength: 1 });
    fc.assert(
      fc.property(names, typed(400, true), (list, text) => {
        const files = list.map((name, index) => ({ name, text: `${index}${text}` }));
        const bytes = zipFiles(files);
        expect(zipFiles([...files].reverse())).toEqual(bytes);
        const read = unzip(bytes);
        expect(read.map(({ name }) => name)).toEqual([...list].sort());
        for (const { name, text: found, date } of read) {
          expect(found).toBe(files.find((file) => file.name === name)?.text);
          expect(date).toBe(((2020 - 1980) << 25) | (1 << 21) | (1 << 16) | (12 << 11));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the QR code', () => {
  test('is read back by a reader that did not write it', () => {
    const query = fc.webQueryParameters().map((text) => `${page}&${text}`.slice(0, 400));
    fc.assert(
      fc.property(query, (address) => {
        const rows = qrModules(address);
        const scale = 4;
        const side = rows.length * scale;
        const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
        for (let y = 0; y < side; y++)
          for (let x = 0; x < side; x++)
            if (rows[Math.floor(y / scale)]?.[Math.floor(x / scale)])
              pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
        expect(jsQR(pixels, side, side)?.data).toBe(address);
      }),
      { numRuns: 12 },
    );
  });

  test('is drawn module by module, and its label can inject nothing', () => {
    const svg = xml(qrSvg(page, '"><script>'));
    expect(svg.getAttribute('aria-label')).toBe('"><script>');
    const dark = qrModules(page).flat().filter(Boolean).length;
    expect(
      all(svg, 'path')[1]
        ?.getAttribute('d')
        ?.match(/h1v1h-1z/g),
    ).toHaveLength(dark);
  });
});
