import { expect, test } from '@playwright/test';
import { open } from '../site.ts';

test('each scene lets the reader act on its stage, by keys, and says what came of it', async ({
  page,
}) => {
  await open(page, '/');
  const acts = await page
    .locator('.stage-act')
    .evaluateAll((all) => all.map((act) => (act as HTMLElement).dataset['act'] ?? ''));
  expect(acts.length).toBeGreaterThanOrEqual(4);
  for (const id of acts) {
    await page.evaluate((step) => {
      location.hash = `#${step}`;
    }, id);
    const act = page.locator(`.stage-act[data-act="${id}"]`);
    await expect(act).toBeVisible();
    const button = act.locator('button').last();
    const stage = page.locator(
      `#${(await page.locator(`#${id}`).getAttribute('data-stage')) ?? ''}`,
    );
    const pressed = act.locator('button[aria-pressed=false]').first();
    const wanted = (await pressed.getAttribute('data-query')) ?? '';
    await pressed.focus();
    await page.keyboard.press('Enter');
    await expect(stage).toHaveAttribute('data-query', wanted);
    await expect(act.locator('[role=status]')).not.toBeEmpty();
    await expect(button).toBeVisible();
  }
});

test('the zero is pulled out of the great numeral and put back', async ({ page }) => {
  await open(page, '/#out');
  const act = page.locator('.stage-act[data-act=out]');
  const zero = act.locator('button');
  await expect(act).toBeVisible();
  const box = await zero.boundingBox();
  if (!box) throw new Error('The zero is not seen.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y - 40, { steps: 4 });
  await page.mouse.up();
  await expect(act).toHaveAttribute('data-out', '');
  await expect(page.locator('#stage-zero-scale')).toHaveAttribute('data-query', /lit=reported/);
  await zero.press('Enter');
  await expect(act).not.toHaveAttribute('data-out', '');
});

for (const [from, to] of [
  [
    { width: 360, height: 740 },
    { width: 740, height: 360 },
  ],
  [
    { width: 1280, height: 800 },
    { width: 1024, height: 640 },
  ],
] as const)
  test(`a window of ${from.width} × ${from.height} made ${to.width} × ${to.height} and back keeps the step`, async ({
    page,
  }) => {
    await page.setViewportSize(from);
    await open(page, '/');
    for (const id of ['turned', 'wan', 'out']) {
      await page.evaluate((step) => {
        location.hash = `#${step}`;
      }, id);
      const current = page.locator(`.stage-dots a[href="#${id}"][aria-current]`);
      await expect(current).toHaveCount(1);
      await page.setViewportSize(to);
      await page.waitForTimeout(600);
      await expect(current).toHaveCount(1);
      await page.setViewportSize(from);
      await page.waitForTimeout(600);
      await expect(current).toHaveCount(1);
      // The count has run up to what the field shows by then, and does not creep towards it.
      if (id === 'wan')
        await expect(page.locator('.scale-running')).toHaveText('10,000', { timeout: 3000 });
    }
  });
