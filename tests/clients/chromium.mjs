import { launch } from 'puppeteer-core';
import { chromium } from '../../src/commands/ready.mjs';

/**
 * Runs a visit in Chromium, on a page of its own.
 * @template T
 * @param {(page: import('puppeteer-core').Page) => Promise<T>} visit
 * @returns {Promise<T>}
 */
export async function withChromium(visit) {
  const browser = await launch({
    browser: 'chrome',
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    return await visit(await browser.newPage());
  } finally {
    await browser.close();
  }
}
