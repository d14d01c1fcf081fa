import { launch } from 'puppeteer-core';
import { chromium } from '../../src/commands/ready.mjs';
import { debian } from './debian.mjs';
import { patience } from './programs.mjs';
import { openWebKit } from './webdriver.mjs';

/**
 * What the checks need of an open browser: one page that goes to addresses and evaluates functions.
 * @typedef {{
 *   version: string,
 *   goto: (address: string) => Promise<unknown>,
 *   evaluate: <T>(ask: (...args: any[]) => T, ...args: unknown[]) => Promise<T>,
 *   close: () => Promise<void>,
 * }} Opened
 */

const firefox = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

/** Opens a browser that puppeteer drives. */
async function openByPuppeteer(browser, executablePath) {
  const opened = await launch({
    browser,
    executablePath,
    headless: true,
    timeout: patience * 1000,
    args: browser === 'chrome' ? ['--no-sandbox', '--disable-gpu'] : [],
  });
  const page = await opened.newPage();
  page.setDefaultTimeout(patience * 1000);
  return {
    version: await opened.version(),
    goto: (address) => page.goto(address),
    evaluate: (ask, ...args) => page.evaluate(ask, ...args),
    close: () => opened.close(),
  };
}

/**
 * The browsers, by engine.
 * @type {readonly { name: string, ready: () => string, open: () => Promise<Opened> }[]}
 */
export const engines = [
  {
    name: 'Chromium',
    ready: debian([chromium], ['chromium']),
    open: () => openByPuppeteer('chrome', chromium),
  },
  {
    name: 'Firefox ESR',
    ready: debian([firefox], ['firefox-esr']),
    open: () => openByPuppeteer('firefox', firefox),
  },
  {
    name: 'WebKitGTK',
    ready: debian(['WebKitWebDriver', 'Xvfb'], ['webkit2gtk-driver', 'xvfb']),
    open: openWebKit,
  },
];
