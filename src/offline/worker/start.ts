import { keptCopies } from '../copy/copies.ts';
import { mayBeCopied } from '../copy/copied.ts';
import { answer } from './answer.ts';

/** What a worker is told when a page asks for something. */
interface FetchEvent extends Event {
  request: Request;
  clientId: string;
  resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** What becomes of a worker. */
interface LifeEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface Worker {
  registration: { scope: string };
  clients: {
    claim(): Promise<void>;
    matchAll(): Promise<readonly { id: string; frameType: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'fetch', hear: (event: FetchEvent) => void): void;
  addEventListener(type: 'install' | 'activate', hear: (event: LifeEvent) => void): void;
}

const worker = self as unknown as Worker;
const base = new URL(worker.registration.scope).pathname;
const fromCopy = new Set<string>();
const patience = 6000;

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});
worker.addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (!pathname.startsWith(base) || !mayBeCopied(pathname)) return;
  const asked = {
    path: pathname,
    destination: request.destination,
    by: clientId,
    becomes: resultingClientId,
  };
  const windows = async () =>
    (await worker.clients.matchAll())
      .filter(({ frameType }) => frameType === 'top-level')
      .map(({ id }) => id);
  const copies = () => keptCopies(caches, base).catch(() => []);
  const network = () => fetch(request);
  event.respondWith(answer(asked, { base, network, copies, fromCopy, windows, patience }));
});
