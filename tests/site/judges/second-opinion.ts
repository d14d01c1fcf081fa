import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { built, embeds, fileOf, pages } from '../site.ts';

const sniffer = readFileSync(
  createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js'),
  'utf8',
);

/** The kind of page that an address is of: names that differ within a folder are one. */
const kindOf = (address: string) =>
  address.replace(
    /^((?:\/zh)?\/(?:chapters|data|embed|facts(?:\/(?:status|topic|year))?|story|teach|widgets)\/)[^/]+\//,
    '$1*/',
  );

/** One page of each kind in each language. */
const firsts = new Set([
  ...new Map([...pages, ...embeds].reverse().map((address) => [kindOf(address), address])).values(),
]);

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // A scrolled table is a region by its role, so that it is one only where its name is given.
    'prefer-native-element': 'off',
    // A typed number is taken by Enter, and beside it stands a slider.
    'wcag/h32': 'off',
  },
});

interface Sniffed {
  type: number;
  code: string;
  msg: string;
  element: Element;
}

/** What is no mistake here: a form of one field is sent by Enter; the number of a slide is the deck’s own link. */
const spared = [/\.H32\.2: /, /\.NoSuchID: .*<a href="#\/">/];

/** What HTML_CodeSniffer holds to break WCAG 2 AA in the page as it stands. */
async function sniffed(page: Page): Promise<string[]> {
  await page.evaluate(sniffer);
  const errors = await page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const { HTMLCS } = window as unknown as {
          HTMLCS: {
            process: (standard: string, where: Document, then: () => void) => void;
            getMessages: () => Sniffed[];
          };
        };
        HTMLCS.process('WCAG2AA', document, () => {
          const errors = HTMLCS.getMessages().filter(({ type }) => type === 1);
          done(
            errors.map(
              ({ code, msg, element }) => `${code}: ${msg} ${element.outerHTML.slice(0, 120)}`,
            ),
          );
        });
      }),
  );
  return errors.filter((error) => !spared.some((pattern) => pattern.test(error)));
}

/** What the written page breaks of the rules of HTML. */
async function malformed(address: string): Promise<string[]> {
  // Astro's own style beside an island, and notes to slides, which are never shown.
  const html = built(fileOf(address))
    .replace(/<style>astro-island[^<]*<\/style>/g, '')
    .replace(/<aside class="notes">[\s\S]*?<\/aside>/g, '');
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector ?? ''}`),
  );
}

/** How many of some pages are the first of their kind. */
export const judged = (addresses: readonly string[]) =>
  addresses.filter((address) => firsts.has(address)).length;

/** What two more judges than axe find wrong with a page, if it is the first of its kind; nothing for the others. */
export async function secondOpinion(page: Page, address: string): Promise<string[]> {
  if (!firsts.has(address)) return [];
  return [...(await sniffed(page)), ...(await malformed(address))];
}
