import { expect, test } from '@playwright/test';
import { unmarkedTexts } from '../../../src/i18n/parts/mark-parts.ts';
import { built, embeds, fileOf, open, pages, widgetPages } from '../site.ts';

test.describe('with a window of 320 px', () => {
  test.use({ javaScriptEnabled: false });

  test('whatever is unfolded in a widget scrolls in itself, in frames and pages of both languages', async ({
    page,
  }) => {
    const addresses = [...embeds, ...widgetPages];
    expect(addresses).toHaveLength(44);
    await page.setViewportSize({ width: 320, height: 640 });
    const wide: string[] = [];
    for (const address of addresses) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      const over = await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        return document.documentElement.scrollWidth - innerWidth;
      });
      if (over > 0) wide.push(`${address}: ${over} px`);
    }
    expect(wide).toEqual([]);
  });
});

test('the other language is read at the same place, in the same state', async ({ page }) => {
  const cases = [
    ['/widgets/loan-714/?amount=3000&days=14', /\/zh\/widgets\/loan-714\/\?amount=3000&days=14$/],
    ['/zh/search/?q=baihang', /localhost:\d+\/search\/\?q=baihang$/],
    ['/facts/#lookups-98-million', /\/zh\/facts\/#lookups-98-million$/],
    ['/#two-counts', /\/zh\/#two-counts$/],
  ] as const;
  for (const [from, to] of cases) {
    await open(page, from);
    await page.locator('.site-nav li:last-child a').click();
    await expect(page).toHaveURL(to);
  }
  // A state that the reader has made is in the address when the link is followed.
  await open(page, '/widgets/loan-714/');
  await expect(page.locator('.frame[data-alive]')).toBeVisible();
  await page.locator('.frame input[type=range]').first().press('ArrowRight');
  await expect(page).toHaveURL(/\?/);
  const { search } = new URL(page.url());
  await page.locator('.site-nav li:last-child a').click();
  await expect(page).toHaveURL(
    (url) => url.pathname === '/zh/widgets/loan-714/' && url.search === search,
  );
});

test('a page without a twin says so where it leads to the other language', () => {
  for (const page of pages) {
    const html = built(fileOf(page));
    const link =
      /<a[^>]* hreflang="[^"]*"[^>]*>[^<]*<\/a>\s*<\/li>\s*<\/ul>\s*<\/nav>/.exec(html)?.[0] ?? '';
    const twin = page.startsWith('/zh/') ? page.slice(3) : `/zh${page}`;
    const says = /只有英文|Chinese only/.test(link);
    if (link) expect(says, page).toBe(!pages.includes(twin));
  }
});

test('a reader’s own spacing reaches all words but the labels of drawings, which would overlap', async ({
  page,
}) => {
  await open(page, '/chapters/baihang/');
  const widths = () =>
    page.evaluate(() => {
      const sentence = document.createRange();
      sentence.selectNodeContents(document.querySelector('.frame-summary') ?? document.body);
      return {
        labels: [...document.querySelectorAll<SVGTextElement>('.drawing text')].map((text) =>
          Math.round(text.getComputedTextLength()),
        ),
        sentence: [...sentence.getClientRects()].reduce((sum, { width }) => sum + width, 0),
      };
    });
  const before = await widths();
  expect(before.labels.some((width) => width > 0)).toBe(true);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
    document.adoptedStyleSheets = [sheet];
  });
  const after = await widths();
  expect(after.labels).toEqual(before.labels);
  expect(after.sentence).toBeGreaterThan(before.sentence);
});

test('copied prose is what is read: no signs of headings, no sentences that are only heard', async ({
  page,
}) => {
  const copied = () =>
    page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
      return getSelection()?.toString() ?? '';
    });
  await open(page, '/chapters/p2p-crackdown/');
  const scrub = page.locator('.scrub[data-alive]').first();
  await expect(scrub).toBeVisible();
  const chapter = await copied();
  expect(chapter).not.toMatch(/^#$/m);
  const sentence = await scrub.evaluate(({ parentElement }) => parentElement?.innerText ?? '');
  expect(chapter.replace(/\s+/g, ' ')).toContain(sentence.replace(/\s+/g, ' '));
  await open(page, '/');
  const said = await page.locator('.step-said').first().textContent();
  expect(await copied()).not.toContain(said ?? '');
});

for (const address of ['/chapters/kaola-case/', '/embed/scale/'])
  test(`${address} prints light from the dark theme, with every drawing as a still one`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, address);
    const scale = page.locator('.frame:has(.scale-box)').first();
    await scale.scrollIntoViewIfNeeded();
    await expect(scale.locator('canvas')).toBeVisible();
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    const look = () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        const names = [
          '--paper',
          '--ink',
          '--state',
          '--platform',
          '--lender',
          '--flow',
          '--alleged',
        ];
        return {
          canvases: [...document.querySelectorAll('canvas')].filter((each) =>
            each.checkVisibility(),
          ).length,
          colours: names.map((name) => style.getPropertyValue(name).trim()).join(),
        };
      });
    const dark = await look();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    // Printed while the frame that a theme just chosen asks for is still to come.
    await page.evaluate(() => {
      document.documentElement.setAttribute('data-theme', 'light');
      document.documentElement.setAttribute('data-theme', 'dark');
      dispatchEvent(new Event('beforeprint'));
    });
    await expect(scale.locator('svg.scale-figure:visible').first()).toBeVisible();
    const printed = await look();
    expect(printed.canvases).toBe(0);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect((await look()).colours).toBe(printed.colours);
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(scale.locator('canvas')).toBeVisible();
    expect(await look()).toEqual(dark);
  });

test('what is Chinese or Japanese on an English page says so', () => {
  let looked = 0;
  const left = [...pages, ...embeds].flatMap((page) => {
    const html = built(fileOf(page));
    if (!/<html[^>]* lang="en/.test(html)) return [];
    looked++;
    // Sentences of a living widget are its script’s own text nodes; its names and numbers say what they are.
    return unmarkedTexts(html)
      .filter(({ isAlive, parent }) => !isAlive || !/^(?:h\d|p|li|th)$/.test(parent.tagName))
      .map(({ text }) => `${page}: ${text}`);
  });
  expect(looked).toBeGreaterThan(300);
  expect(left).toEqual([]);
});
