import { crc32, inflateRawSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { typed } from '../lesson/lesson.arbitrary.ts';
import { qrModules, qrSvg } from './qr.ts';
import { zipFiles } from './zip.ts';

const page = 'https://checks.example/widgets/scale/?zoom=1&at=5';

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
    const drawn = qrSvg(page, '"><script>');
    const svg = new DOMParser().parseFromString(drawn, 'text/xml').documentElement;
    expect(svg?.getAttribute('aria-label')).toBe('"><script>');
    const dark = qrModules(page).flat().filter(Boolean).length;
    expect(
      svg
        ?.getElementsByTagName('path')[1]
        ?.getAttribute('d')
        ?.match(/h1v1h-1z/g),
    ).toHaveLength(dark);
  });
});
