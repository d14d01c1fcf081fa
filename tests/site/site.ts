import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** Where the tests serve the built site. */
export const host = `http://localhost:${process.env['PORT'] ?? 4400}`;

/** The built site's folder. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const files = globSync('**/*.html', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));

/** Addresses of all pages that readers see, capsules and the player that previews a lesson apart. */
export const pages = files
  .filter((file) => !/(?:^|\/)embed\/|\/card\/|^teach\/player\//.test(file))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

/** Addresses of the capsules. */
export const embeds = files
  .filter((file) => /(?:^|\/)embed\//.test(file))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

/** Addresses of the chapters. */
export const chapters = pages.filter((page) => /\/chapters\/[^/]+\/$/.test(page));

/** Addresses of the widgets' own pages. */
export const widgetPages = pages.filter((page) => /\/widgets\/[^/]+\/$/.test(page));

/** The text of a built file. @param file path below `dist/` */
export function built(file: string): string {
  return readFileSync(`${dist}${file}`, 'utf8');
}

/** The built file behind an address. */
export function fileOf(address: string): string {
  const path = address.slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Collects what a page must never do: errors, complaints of the policy, requests to other hosts. */
export function watch(page: Page): string[] {
  const wrongs: string[] = [];
  page.on('pageerror', (error) => wrongs.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      wrongs.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost')
      wrongs.push(`asked another host: ${request.url()}`);
  });
  return wrongs;
}

/** Goes to an address; fails when there is no such page. */
export async function open(page: Page, address: string): Promise<void> {
  const response = await page.goto(address);
  if (response && !response.ok()) throw new Error(`${address} answers ${response.status()}`);
}

/** Scrolls through the whole page, so that every widget comes alive, and back to its top. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.8) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((done) => setTimeout(done, 30));
    }
  });
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
}
