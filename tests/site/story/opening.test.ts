import { expect, test, type Page } from '@playwright/test';
import { open, watch } from '../site.ts';

const fillOf = (page: Page, index: number) =>
  page
    .locator('.opening-blocks rect')
    .nth(index)
    .evaluate((block) => getComputedStyle(block).fill);

for (const address of ['/', '/zh/'])
  test(`${address}: both numbers, who printed them and the denial stand on a phone’s first screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, address);
    for (const choice of await page.locator('.opening-choice').all()) {
      await expect(choice).toBeInViewport({ ratio: 1 });
      await expect(choice.locator('.opening-who')).toBeVisible();
    }
    await expect(page.locator('.opening-lead')).toContainText(
      address === '/' ? 'denied ever reselling' : '否认倒卖',
    );
  });

test('a press chooses a number where the page stands, lights its blocks, and is kept', async ({
  page,
}) => {
  const wrongs = watch(page);
  await open(page, '/');
  const unlit = await fillOf(page, 5);
  const reported = page.locator('.opening-choice[href="#with-reports"]');
  await reported.focus();
  await page.keyboard.press('Enter');
  await expect(reported).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.opening-reported')).toBeVisible();
  await expect(page.locator('.opening [role=status]')).toContainText('with the Chinese reports');
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await expect(reported).toHaveAttribute('aria-current', 'true');
  await page.locator('.opening-choice[href="#with-technode"]').click();
  await expect(page.locator('.opening-reported')).toBeHidden();
  await expect.poll(() => fillOf(page, 5)).not.toBe(unlit);
  await expect(page.locator('.ending-both .chosen:visible')).toHaveText(
    'At the start you were with TechNode.',
  );
  await page.goto('/recap/');
  await expect(page.locator('#recap tbody tr')).toContainText('980,000,000');
  expect(wrongs).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the numbers are links that carry the choice', async ({ page }) => {
    await open(page, '/');
    const unlit = await fillOf(page, 5);
    await page.locator('.opening-choice[href="#with-technode"]').click();
    expect(new URL(page.url()).hash).toBe('#with-technode');
    await expect.poll(() => fillOf(page, 5)).not.toBe(unlit);
    await expect(page.locator('.opening-if[data-with=with-technode]').last()).toBeVisible();
    await expect(page.locator('.opening-if[data-with=with-reports]').last()).toBeHidden();
  });
});

test('where storage throws, the choice still lights the blocks', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('denied');
      },
    });
  });
  const wrongs = watch(page);
  await open(page, '/');
  await page.locator('.opening-choice[href="#with-reports"]').click();
  await expect(page.locator('.opening-reported')).toBeVisible();
  await expect(page.locator('.opening-kept').last()).toBeHidden();
  expect(wrongs).toEqual([]);
});
