import { isCopyOf, keptCopies, type Copy } from '../copy/copies.ts';

const lockOf = (base: string) => `980-million-checks copy ${base}`;

/** Runs what changes the copies on the device when no other window does. @returns what it returns */
export function alone<T>(base: string, run: () => Promise<T>): Promise<T> {
  return navigator.locks.request(lockOf(base), run);
}

/** Registers the worker that answers without a network. @throws where the browser has none or does not start it */
export async function startWorker(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, {
    scope: base,
    updateViaCache: 'none',
  });
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activated') resolve();
      else if (!worker || worker.state === 'redundant')
        reject(new Error('The worker did not start.'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

/** The workers of the site that stands at this base: one, or none. */
async function workersOf(base: string) {
  const registrations = await navigator.serviceWorker.getRegistrations();
  return registrations.filter(({ scope }) => new URL(scope).pathname === base);
}

async function remove(base: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => isCopyOf(base, name));
  await Promise.all(names.map((name) => caches.delete(name)));
  for (const worker of await workersOf(base)) await worker.unregister();
}

/** Takes every copy and the worker off the device. @throws what the browser throws where it does not let go */
export function removeCopies(base: string): Promise<void> {
  return alone(base, () => remove(base));
}

/**
 * The copies on the device, the newest first. What was broken off, or has no worker to show it, is of no use to anyone
 * and goes, unless another window is at it.
 * @throws what the browser throws where it keeps none
 */
export async function copiesHere(base: string): Promise<Copy[]> {
  const [kept, workers] = await Promise.all([keptCopies(caches, base), workersOf(base)]);
  const isUseful = kept.length > 0 && workers.length > 0;
  await navigator.locks.request(lockOf(base), { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    if (!isUseful) return remove(base);
    const names = (await caches.keys()).filter((name) => isCopyOf(base, name));
    const idle = names.filter((name) => !kept.some((copy) => copy.name === name));
    await Promise.all(idle.map((name) => caches.delete(name)));
  });
  return isUseful ? kept.map(({ copy }) => copy) : [];
}
