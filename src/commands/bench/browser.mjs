import { chromium as engine } from '@playwright/test';
import { chromium } from '../ready.mjs';
import { serve } from '../serve.mjs';

const port = 4410;

/**
 * @typedef {object} Opened
 * @property {import('@playwright/test').Page} page
 * @property {import('@playwright/test').CDPSession} tools
 */

/**
 * Runs a benchmark in one browser against the built site.
 * @param {(open: (address: string, slowdown: number, size?: { width: number, height: number }) => Promise<Opened>) => Promise<void>} bench
 *   is given a function that opens an address, with the processor slowed down so many times
 */
export async function withBrowser(bench) {
  const server = await serve(port);
  const browser = await engine.launch({
    executablePath: chromium,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--js-flags=--expose-gc',
    ],
  });
  try {
    await bench(async (address, slowdown, size = { width: 1280, height: 800 }) => {
      const page = await browser.newPage({ viewport: size });
      const tools = await page.context().newCDPSession(page);
      await tools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.goto(address.startsWith('/') ? `http://localhost:${port}${address}` : address);
      return { page, tools };
    });
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * What a page's script keeps in memory after everything else is thrown away, in megabytes.
 * @param {import('@playwright/test').CDPSession} tools
 */
export async function keptInMemory(tools) {
  await tools.send('HeapProfiler.collectGarbage');
  return (await tools.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/**
 * The 50th, 95th and 99th percentile of some times.
 * @param {readonly number[]} times
 */
export function percentiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** A line of a table. @param {string} name @param {readonly number[]} times milliseconds */
export function line(name, times) {
  const { p50, p95, p99 } = percentiles(times);
  const cell = (value) => value.toFixed(1).padStart(7);
  return `${name.padEnd(44)}${cell(p50)}${cell(p95)}${cell(p99)}  ms`;
}
