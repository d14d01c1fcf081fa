import { expect, test, type Page } from '@playwright/test';
import { chapters, open, pages, watch, widgetPages } from './site.ts';

async function isWhole(page: Page, address: string): Promise<void> {
  const [figures, tasks] = [page.locator('.frame, .view'), page.locator('.guess, .check')];
  expect(await figures.count()).toBeGreaterThan(0);
  if (chapters.includes(address)) expect(await tasks.count()).toBeGreaterThan(3);
  for (const figure of await page.locator('.frame').all()) {
    await expect(figure.locator('svg[class*="-figure"]:visible').first()).toBeVisible();
    await expect(figure.locator('.frame-title')).not.toBeEmpty();
    await expect(figure.locator('.frame-summary')).not.toBeEmpty();
    await expect(figure.locator('.frame-still')).toBeVisible();
    for (const button of await figure.locator('.frame-controls button').all())
      await expect(button).toBeHidden();
    // A figure asleep leads to its table; any other has it.
    const leads = figure.locator('.frame-table a[href$="#table"]');
    if ((await leads.count()) > 0) {
      await expect(leads).toBeVisible();
      continue;
    }
    await figure.locator('.frame-table summary').click();
    await expect(figure.locator('table')).toBeVisible();
  }
  for (const guess of await page.locator('.guess').all()) {
    await expect(guess.locator('.guess-form button')).toBeHidden();
    await guess.locator('.guess-record > summary').click();
    await expect(guess.locator('.guess-answer')).toBeVisible();
  }
  for (const option of await page.locator('.option').all()) {
    await option.locator('summary').click();
    await expect(option.locator('.option-verdict')).toBeVisible();
  }
}

/** What `isWhole` asks for and a page lacks, with everything unfolded at once: its presses are tried where script is off. */
function missing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const isSeen = (element: Element | null) =>
      element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
    const lacks: string[] = [];
    const ask = (is: boolean, part: Element, what: string) => {
      if (!is) lacks.push(`${what}: ${part.textContent?.trim().slice(0, 60) ?? ''}`);
    };
    const each = (parts: string, look: (part: Element) => void) =>
      document.querySelectorAll(parts).forEach(look);
    if (!document.querySelector('.frame, .view')) lacks.push('figures');
    each('.frame', (frame) => {
      const drawn = [...frame.querySelectorAll('svg[class*="-figure"]')];
      ask(drawn.some(isSeen), frame, 'drawing');
      for (const part of ['.frame-title', '.frame-summary', '.frame-still'])
        ask(isSeen(frame.querySelector(part)), frame, part);
      const table = frame.querySelector('.frame-table a[href$="#table"], table');
      ask(isSeen(table), frame, 'table');
      const buttons = [...frame.querySelectorAll('.frame-controls button')];
      ask(!buttons.some(isSeen), frame, 'no button that does nothing');
    });
    each('.guess', (guess) => {
      ask(isSeen(guess.querySelector('.guess-answer')), guess, 'answer');
      ask(!isSeen(guess.querySelector('.guess-form button')), guess, 'no button');
    });
    each('.option', (option) => {
      ask(isSeen(option.querySelector('.option-verdict')), option, 'verdict');
    });
    return lacks;
  });
}

/** Several addresses a window: opening one more window costs as much as what is asked of it. */
const handfuls = (addresses: readonly string[]) =>
  Array.from({ length: Math.ceil(addresses.length / 4) }, (_, index) =>
    addresses.slice(index * 4, index * 4 + 4),
  );

test.describe('with script switched off', () => {
  test.use({ javaScriptEnabled: false });

  for (const handful of handfuls([...chapters, ...widgetPages, '/widgets/'])) {
    test(`${handful.join(', ')}: each is whole`, async ({ page }) => {
      test.setTimeout(60_000);
      for (const address of handful)
        await test.step(address, async () => {
          await open(page, address);
          await expect(page.locator('h1')).toBeVisible();
          await isWhole(page, address);
        });
    });
  }

  test('the page of the copy says that a copy takes script, and offers the files that do without', async ({
    page,
  }) => {
    for (const [address, said] of [
      ['/offline/', /script/],
      ['/zh/offline/', /JavaScript/],
    ] as const) {
      await open(page, address);
      expect(await page.locator('.keep').innerText()).toMatch(said);
      await expect(page.locator('.keep button:visible')).toHaveCount(0);
      await expect(page.locator('main a[href$=".zip"]').first()).toBeVisible();
    }
  });

  test('a number leads to its record', async ({ page }) => {
    await open(page, chapters[0] ?? '/');
    const number = page.locator('a.fact').first();
    const target = await number.getAttribute('href');
    await number.click();
    await expect(page).toHaveURL(new RegExp(`${target ?? ''}$`));
    await expect(page.locator('h1')).toBeVisible();
  });
});

test.describe('with every script blocked', () => {
  for (const handful of handfuls([...chapters, ...widgetPages])) {
    test(`${handful.join(', ')}: each is whole`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.route(/\.js(?:\?|$)/, (route) => route.abort());
      for (const address of handful) {
        await open(page, address);
        expect(await missing(page), address).toEqual([]);
      }
    });
  }
});

test.describe('when a widget crashes', () => {
  test('its picture, sentence and table stay, and the page beside it lives', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('no canvas today');
      };
    });
    await open(page, '/chapters/kaola-case/');
    const scale = page.locator('[data-figure=scale] .frame').first();
    const counting = page.locator('[data-figure=counting] .frame').first();
    await scale.scrollIntoViewIfNeeded();
    await expect(scale.locator('.frame-note')).toBeVisible();
    await expect(scale.locator('svg.scale-figure:visible').first()).toBeVisible();
    await expect(scale.locator('.frame-summary')).not.toBeEmpty();
    await counting.scrollIntoViewIfNeeded();
    await expect(counting).toHaveAttribute('data-alive', '');
    await expect(counting.locator('.frame-note')).toHaveCount(0);
    await page.locator('a.fact').first().click();
    await expect(page.locator('#card')).toBeVisible();
  });

  test('an error while it draws leaves its picture', async ({ page }) => {
    await page.addInitScript(() => {
      Math.log = () => {
        throw new Error('no logarithms today');
      };
    });
    await open(page, '/widgets/counting/');
    const frame = page.locator('.frame');
    await expect(frame.locator('.frame-note')).toBeVisible();
    await expect(frame.locator('svg.counting-figure:visible').first()).toBeVisible();
  });
});

test('storage that throws breaks nothing', async ({ page }) => {
  const wrongs = watch(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, chapters[0] ?? '/');
  const guess = page.locator('.guess').first();
  await guess.scrollIntoViewIfNeeded();
  await expect(guess.locator('form[data-alive]')).toBeVisible();
  await guess.locator('input[name=guess]').fill('300');
  await guess.locator('button[type=submit]').click();
  await expect(guess.locator('.guess-answer')).toBeVisible();
  await expect(guess.locator('.guess-kept')).toBeHidden();
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(wrongs).toEqual([]);
});

test('there are pages to try', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(chapters.length).toBeGreaterThan(0);
});
