import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import sirv from 'sirv';
import { headersOf, headerTable } from '../../src/hosts/table.ts';
import { carryAxe, violations, wcag } from './judges/axe.ts';
import { built, dist, embeds, fileOf, open, pages, watch } from './site.ts';

const table = headerTable(['sw.js', 'offline/index.html', '_astro/a.js', 'fonts/a.woff2'], '/');

/** The built site on a host of its own, which can go out of reach and publish something else. */
class Host {
  readonly #changed = new Map<string, string>();
  #server: Server | undefined;
  #port = 0;

  get address(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<void> {
    const files = sirv(dist, { dev: true });
    this.#server = createServer((request, response) => {
      const headers = headersOf(table, request.url ?? '');
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const changed = this.#changed.get(request.url ?? '');
      if (changed === undefined) files(request, response);
      else response.end(changed);
    });
    await new Promise<void>((done) => this.#server?.listen(this.#port, done));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const stopped = new Promise((done) => this.#server?.close(done));
    this.#server?.closeAllConnections();
    await stopped;
  }

  publish(path: string, text: string): void {
    this.#changed.set(path, text);
  }
}

/** What the browser keeps of the site beside its answers and colours. */
const onDevice = (page: Page) =>
  page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    return [...(await caches.keys()), ...workers.map(({ scope }) => scope)];
  });

const host = new Host();
test.beforeAll(() => host.start());
test.afterAll(() => host.stop());

test('a reader keeps the site, reads it without a network, is told of a newer one, and removes it', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const wrongs = watch(page);
  const at = (path: string) => open(page, host.address + path);
  const status = page.getByRole('status');
  const note = page.locator('.copy-note');
  await at('/chapters/');
  await at('/offline/');
  const keep = page.getByRole('button', { name: /^Keep on this device \(\d+ MB\)$/ });
  await expect(keep).toBeVisible();
  expect(await onDevice(page)).toEqual([]);

  await keep.click();
  await expect(status).toHaveText(/^Done\./);
  await expect(page.locator('[data-kept] li')).toHaveText(
    /English\. Edition of .* content \w{8}\./,
  );
  expect(await onDevice(page)).toHaveLength(2);
  await at('/chapters/baihang/');
  await expect(note).toHaveCount(0);
  expect(wrongs).toEqual([]);

  await host.stop();
  await at('/chapters/baihang/');
  await expect(note).toHaveText(/^Edition of .* content \w{8}\. A copy kept on this device\./);
  const figure = page.locator('[data-figure]').first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('.frame')).toHaveAttribute('data-alive', '');
  await page.locator('a.fact').first().click();
  await expect(page.locator('.card .card-quote').first()).toBeVisible();
  await at('/widgets/scale/?zoom=2&at=1');
  await expect(page.locator('.frame[data-alive]').first()).toBeVisible();
  await expect(note).toBeVisible();
  await at('/facts/lookups-98-million/');
  await expect(page.locator('.fact-value')).toBeVisible();
  await at('/zh/glossary/');
  await expect(note).toHaveText(/not in the copy on this device/);
  await note.getByRole('link').click();
  await expect(page).toHaveURL(/\/offline\/$/);
  await expect(page.locator('[data-news]')).toHaveText(/whether a newer edition .* not known/);
  await carryAxe(page);
  expect(await violations(page, wcag)).toEqual([]);

  const copy = JSON.parse(built('offline/copy.json')) as Record<string, string>;
  const next = { ...copy, hash: 'f'.repeat(64), stamp: 'Edition of tomorrow.' };
  host.publish('/offline/copy.json', JSON.stringify(next));
  await host.start();
  await at('/offline/');
  await expect(note).toHaveCount(0);
  await expect(page.locator('[data-news]')).toHaveText(/newer edition .* Edition of tomorrow\./);
  const kept = await onDevice(page);
  await page.getByRole('button', { name: /^Renew it/ }).click();
  await expect(status).toHaveText(/not what was announced/);
  expect(await onDevice(page)).toEqual(kept);

  await page.getByRole('button', { name: 'Remove all of it' }).click();
  await expect(status).toHaveText(/^Removed\./);
  expect(await onDevice(page)).toEqual([]);
});

test('where a browser keeps nothing, that is said, and the files beside it are still there', async ({
  page,
}) => {
  const wrongs = watch(page);
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'caches', { get: refuse });
    Object.defineProperty(navigator, 'serviceWorker', { get: refuse });
  });
  await open(page, `${host.address}/zh/offline/`);
  await expect(page.locator('[data-news]')).toHaveText(/留不下副本/);
  await expect(page.locator('.keep button:visible')).toHaveCount(0);
  await expect(page.locator('a[href="/zh/teach/course.zip"]')).toBeVisible();
  expect(wrongs).toEqual([]);
});

test('only the page about the copy may register a worker', () => {
  const allowed = [...pages, ...embeds].filter((page) =>
    built(fileOf(page)).includes('worker-src'),
  );
  expect(allowed).toEqual(['/offline/', '/zh/offline/']);
});
