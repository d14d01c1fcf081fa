import { expect, test, type Page } from '@playwright/test';
import { built, open, watch } from '../site.ts';

const stories = ['/', '/zh/'];

/** The steps that a page of the story has, in order, with the state each asks for. */
const stepsOf = (page: Page) =>
  page.locator('.step').evaluateAll((steps) =>
    (steps as HTMLElement[]).map(({ id, dataset }) => ({
      id,
      stage: dataset['stage'] ?? '',
      state: dataset['state'] ?? '',
    })),
  );

const shows = async (page: Page, { stage, state }: { stage: string; state: string }) => {
  await expect(page.locator(`#${stage}`)).toHaveAttribute('data-query', state);
  await expect(page.locator(`#${stage}`)).toHaveAttribute('data-shown', '');
};

for (const address of stories) {
  test(`${address}: any step is reached from any other, by link, and by coming back`, async ({
    page,
  }) => {
    const wrongs = watch(page);
    await open(page, address);
    const steps = await stepsOf(page);
    expect(steps.length).toBeGreaterThanOrEqual(18);
    // Far ahead, back, and on by one: an order that passes over steps in both directions.
    for (const index of [steps.length - 1, 2, 9, 10, 4, 16, 0]) {
      const step = steps[index];
      if (!step) throw new Error(`There is no step ${index}.`);
      await page.evaluate((id) => {
        location.hash = `#${id}`;
      }, step.id);
      await shows(page, step);
    }
    const middle = steps[12];
    if (!middle) throw new Error('There is no step in the middle.');
    await page.goto(`${address}#${middle.id}`);
    // The page travels there; read again on its way, it would stay where it was.
    await shows(page, middle);
    await page.reload();
    await shows(page, middle);
    await expect(page.locator(`#${middle.stage} .frame[data-alive]`)).toBeVisible();
    expect(wrongs).toEqual([]);
  });
}

test('the buttons go on and back by keys alone, over the edges of scenes too', async ({ page }) => {
  await open(page, '/');
  const steps = await stepsOf(page);
  const [first] = steps;
  await page.goto(`/#${first?.id ?? ''}`);
  for (const step of steps.slice(1, 7)) {
    await page.locator('.scene:has(.stage-nav [data-go=on]:visible)').first().waitFor();
    const before = steps[steps.indexOf(step) - 1];
    await page
      .locator(`.scene:has(#${before?.id ?? ''}) [data-go=on][href="#${step.id}"]`)
      .press('Enter');
    await shows(page, step);
    await expect(page.locator(`.stage-dots a[href="#${step.id}"]`)).toHaveAttribute(
      'aria-current',
      'step',
    );
  }
  const [, second, third] = steps;
  await page.goto(`/#${third?.id ?? ''}`);
  await page.locator(`[data-go=back][href="#${second?.id ?? ''}"]`).press('Enter');
  if (second) await shows(page, second);
  await page.locator('.scene .stage-skip').first().press('Enter');
  await expect(page.locator('#count .scene-head h2')).toBeInViewport();
});

/** What is seen to move between two steps: the arrow that turns, squares that become one, marks that go out. */
const moves = [
  { from: 'kaola', to: 'turned', of: '#stage-chain-supply-chain .chain-disputed' },
  { from: 'turned', to: 'kaola', of: '#stage-chain-supply-chain .chain-disputed' },
  { from: 'eight', to: 'whole', of: '#stage-firm-ownership .ownership-cells' },
  { from: 'whole', to: 'eight', of: '#stage-firm-ownership .ownership-cells' },
  { from: 'out', to: 'remains', of: '#stage-zero-scale canvas' },
];

for (const stillness of ['no-preference', 'reduce'] as const) {
  test.describe(
    stillness === 'reduce' ? 'for a reader who asks for stillness' : 'in motion',
    () => {
      test.use({ contextOptions: { reducedMotion: stillness } });
      for (const { from, to, of } of moves) {
        test(`what changes from “${from}” to “${to}” ${stillness === 'reduce' ? 'is swapped' : 'travels'}`, async ({
          page,
        }) => {
          await open(page, `/#${from}`);
          await expect(page.locator(of).first()).toBeAttached();
          await page.waitForTimeout(1500);
          const pictures = await page.evaluate(
            async ({ to, of }) => {
              const seen = new Set<string>();
              location.hash = `#${to}`;
              const began = performance.now();
              while (performance.now() - began < 1500) {
                await new Promise(requestAnimationFrame);
                seen.add(
                  [...document.querySelectorAll(of)]
                    .map((part) =>
                      part instanceof HTMLCanvasElement
                        ? part.toDataURL()
                        : [part.getAttribute('d'), part.getAttribute('transform')].join(),
                    )
                    .join(),
                );
              }
              return seen.size;
            },
            { to, of },
          );
          if (stillness === 'reduce') expect(pictures).toBeLessThanOrEqual(2);
          else expect(pictures).toBeGreaterThan(2);
        });
      }
    },
  );
}

for (const address of stories)
  test(`${address}: the address of a step that another took in leads to that one`, async ({
    page,
  }) => {
    await open(page, address);
    const steps = await stepsOf(page);
    for (const [former, now] of [
      ['hands', 'lender'],
      ['website', 'upstream'],
      ['top', 'kaola'],
      ['row', 'whole'],
    ] as const) {
      await page.goto(`${address}#${former}`);
      await shows(page, steps.find(({ id }) => id === now) ?? { stage: '', state: '' });
      expect(built(`${address}story/${former}/index.html`)).toContain(`story/${now}/"`);
    }
  });

test('scrolling fast past many steps ends where the reader is', async ({ page }) => {
  await open(page, '/');
  await page.evaluate(() => {
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  });
  const steps = await stepsOf(page);
  const last = steps.at(-1);
  if (last) await shows(page, last);
});

test('the reader’s guess is drawn with the answer, and stands at the end', async ({ page }) => {
  await open(page, '/#guess');
  const guess = page.locator('.guess');
  // What is no number is asked for again, and is nobody's guess.
  for (const unread of ['a few', '-5']) {
    await guess.locator('input[name=guess]').fill(unread);
    await guess.locator('button[type=submit]').click();
    await expect(guess.locator('.guess-verdict')).not.toBeEmpty();
    await expect(page.locator('.ending-own')).toBeHidden();
  }
  await guess.locator('input[name=guess]').fill('3 million');
  await guess.locator('button[type=submit]').click();
  await expect(guess.locator('.guess-answer')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#two-counts';
  });
  await expect(page.locator('#stage-count-scale')).toHaveAttribute('data-query', 'own=3000000');
  await expect(page.locator('#stage-count-scale .frame-legend')).toContainText('3 million');
  await expect(page.locator('.ending-own')).toContainText('3,000,000');
});

test('drawings are hidden from who hears the story, and said after each step’s words', async ({
  page,
}) => {
  await open(page, '/');
  for (const figures of await page.locator('.stage-figures').all()) {
    await expect(figures).toHaveAttribute('aria-hidden', 'true');
    expect(await figures.evaluate((element) => (element as HTMLElement).inert)).toBe(true);
  }
  const steps = await stepsOf(page);
  const said = await page.locator('.step-said').allInnerTexts();
  expect(said.length).toBeGreaterThan(steps.length - 5);
  for (const sentence of said) expect(sentence.length).toBeGreaterThan(20);
});

test('each step has a page of its own with a picture that exists', async ({ page, request }) => {
  await open(page, '/');
  for (const { id } of await stepsOf(page)) {
    const html = built(`story/${id}/index.html`);
    const picture = /property="og:image" content="[^"]*(\/pictures\/[^"]+)"/
      .exec(html)?.[1]
      ?.replaceAll('&amp;', '&');
    expect(picture, id).toBeDefined();
    const answer = await request.get(picture ?? '');
    expect(answer.ok(), picture).toBe(true);
    expect(answer.headers()['content-type']).toBe('image/png');
  }
});

for (const [how, options] of [
  ['with script switched off', { javaScriptEnabled: false }],
  ['with every script blocked', {}],
] as const) {
  test.describe(how, () => {
    test.use(options);
    for (const address of stories) {
      test(`${address} is the same story, with a picture for each step`, async ({ page }) => {
        if (!('javaScriptEnabled' in options)) await page.route(/\.js$/, (route) => route.abort());
        await open(page, address);
        await expect(page.locator('.stage').first()).toBeHidden();
        for (const step of await page.locator('.step').all()) {
          await step.scrollIntoViewIfNeeded();
          const image = step.locator('img');
          await expect(image).toBeVisible();
          await expect
            .poll(() => image.evaluate((each) => (each as HTMLImageElement).naturalWidth))
            .toBeGreaterThan(0);
        }
        await expect(page.locator('#end')).toBeVisible();
      });
    }
  });
}

test('a scene whose widget never comes alive goes on with pictures', async ({ page }) => {
  await page.route(/widget-supply-chain/, (route) => route.abort());
  await open(page, '/#kaola');
  await expect(page.locator('#chain')).toHaveAttribute('data-still', '', { timeout: 15_000 });
  await expect(page.locator('#kaola img')).toBeVisible();
});

test('where the story’s own script fails, pictures stand between the words', async ({ page }) => {
  await page.route(/page-story/, (route) => route.abort());
  await open(page, '/');
  await expect(page.locator('.stage').first()).toBeHidden();
  await expect(page.locator('.step img').first()).toBeVisible();
});

test('a link to a late step does not give up the first scene', async ({ page }) => {
  await open(page, '/#two-counts');
  await page.waitForTimeout(7000);
  await expect(page.locator('#names')).not.toHaveAttribute('data-still', '');
});
