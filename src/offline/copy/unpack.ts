import { unzipSync } from 'fflate';

/** Files by their paths in the built site. */
export type Files = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

/** The name of the zip in the zip. */
export const inner = 'site.zip';

const hexadecimal = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The files of a packed copy.
 * @param hash SHA-256 that the files must have
 * @throws Error where they have not, or where it is no packed copy
 */
export async function unpackFiles(packed: Uint8Array, hash: string): Promise<Files> {
  const whole = unzipSync(packed)[inner];
  if (!whole || hexadecimal(await crypto.subtle.digest('SHA-256', whole)) !== hash)
    throw new Error('These are not the files of the copy that was announced.');
  return unzipSync(whole);
}
