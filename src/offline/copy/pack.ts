import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';
import { inner, type Files } from './unpack.ts';

// Zip files hold local time without a zone; noon keeps the day the same in every one of them.
const mtime = new Date(2020, 0, 1, 12);

/**
 * Packs files as a zip in a zip: the inner one holds them as they are, so that the outer one finds in each what stood
 * in the page before it, and all is a third of what the files are when each is packed alone.
 * @returns the same bytes for the same files, and the SHA-256 of the inner zip in hexadecimal digits
 */
export function packFiles(files: Files): { packed: Uint8Array<ArrayBuffer>; hash: string } {
  const sorted: Zippable = Object.fromEntries(
    Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const whole = zipSync(sorted, { level: 0, mtime, os: 0 });
  return {
    packed: zipSync({ [inner]: whole }, { level: 9, mtime, os: 0 }),
    hash: createHash('sha256').update(whole).digest('hex'),
  };
}
