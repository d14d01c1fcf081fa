import { addressIn, typeOf } from '../copy/copied.ts';
import { cacheName, markOf, type Caches, type Copy } from '../copy/copies.ts';
import { unpackFiles, type Files } from '../copy/unpack.ts';
import { alone, startWorker } from './device.ts';

/** Why a copy was not kept. */
export type Failure = 'stopped' | 'broken' | 'changed' | 'room';

/** What ends the keeping of a copy before it is whole. */
class NotKept extends Error {
  constructor(readonly why: Failure) {
    super(why);
  }
}

/** How far the keeping of a copy is: bytes fetched, or files being written. */
export type Progress = (bytes: number, isWriting: boolean) => void;

async function fetchPacked(address: string, signal: AbortSignal, progress: Progress) {
  const answer = await fetch(address, { cache: 'no-store', signal });
  if (!answer.ok || !answer.body) throw new Error(`${address} answers ${answer.status}`);
  const reader = answer.body.getReader();
  const parts: BlobPart[] = [];
  let bytes = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value);
    bytes += read.value.length;
    progress(bytes, false);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Runs a step; what it throws is why nothing is kept, but for the reader’s own word. */
async function step<T>(why: Failure, signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch {
    throw new NotKept(signal.aborted ? 'stopped' : why);
  }
}

/**
 * Writes files as a copy: what the copy is last, so that whatever breaks off leaves nothing that is served. What the
 * device held of the language before goes when the new copy is whole, and what was begun goes when it fails.
 */
export async function writeCopy(
  caches: Caches,
  base: string,
  copy: Copy,
  files: Files,
  signal: AbortSignal,
): Promise<void> {
  const name = cacheName(base, copy);
  try {
    await caches.delete(name);
    const cache = await caches.open(name);
    const entries = Object.entries(files);
    // Some at a time: a device writes them one after the other anyway, and a reader may stop.
    for (let at = 0; at < entries.length; at += 40) {
      signal.throwIfAborted();
      await Promise.all(
        entries.slice(at, at + 40).map(([file, body]) => {
          const headers = { 'Content-Type': typeOf(file) };
          return cache.put(addressIn(base, file), new Response(body, { headers }));
        }),
      );
    }
    signal.throwIfAborted();
    await cache.put(markOf(base), Response.json(copy));
  } catch (error) {
    await caches.delete(name).catch(() => false);
    throw error;
  }
  const before = (await caches.keys()).filter(
    (other) => other !== name && other.startsWith(cacheName(base, { ...copy, hash: '' })),
  );
  await Promise.all(before.map((other) => caches.delete(other)));
}

/**
 * Keeps a copy of the site on the device.
 * @param copy what the site announces of it
 * @throws NotKept where it does not come to be; what was on the device before is then as it was
 */
export async function keepCopy(
  base: string,
  copy: Copy,
  address: string,
  signal: AbortSignal,
  progress: Progress,
): Promise<void> {
  const packed = await step('broken', signal, () => fetchPacked(address, signal, progress));
  const files = await step('changed', signal, () => unpackFiles(packed, copy.hash));
  progress(packed.length, true);
  await step('room', signal, () =>
    alone(base, async () => {
      await writeCopy(caches, base, copy, files, signal);
      await startWorker(base);
    }),
  );
}
