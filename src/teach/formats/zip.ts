import { strToU8, zipSync, type Zippable } from 'fflate';
import type { TextFile } from '../lesson/materials.ts';

// Zip files hold local time without a zone; noon keeps the day the same in every one of them.
const mtime = new Date(2020, 0, 1, 12);

/** A file of a zip that is no text. */
export interface ByteFile {
  name: string;
  bytes: Uint8Array;
}

/** Packs files into a zip whose bytes are the same in every browser and time zone: sorted, one date, one packer. */
export function zipFiles(files: readonly (TextFile | ByteFile)[]): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const packed: Zippable = Object.fromEntries(
    sorted.map((file) => [file.name, 'text' in file ? strToU8(file.text) : file.bytes]),
  );
  return zipSync(packed, { level: 9, mtime, os: 0 });
}
