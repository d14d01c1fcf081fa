import { expect, test } from '@playwright/test';
import { open, watch } from '../site.ts';

test('a reader weighs the evidence by keys, sees what follows, and the address keeps it', async ({
  page,
}) => {
  const wrongs = watch(page);
  await open(page, '/weigh/');
  const said = page.locator('.weigh-said [role=status]');
  await expect(said).toHaveText(/^By our weighing it is 98 million \(Chinese reports\)/);
  await page.locator('#piece-reports input:checked').focus();
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(/^By your weighing 98 million \(Chinese reports\) stands better/);
  await expect(page).toHaveURL(/\/weigh\/\?reports=supports$/);
  const supports = page.locator('[data-list="reported supports"] dd');
  await expect(supports).toContainText('Every Chinese report found has it');
  await page.locator('#piece-alone').getByLabel('says little').check();
  await expect(said).toHaveText('By your weighing it stays open.');
  await page.reload();
  await expect(said).toHaveText('By your weighing it stays open.');
  await page.locator('#piece-technode').getByLabel('decides').check();
  await expect(said).toHaveText(/it is 980 million \(TechNode\)/);
  await page.locator('#piece-reports').getByLabel('decides').check();
  await expect(said).toHaveText(/something decides for each number/);
  await page.getByRole('button', { name: 'Back to our weighing' }).click();
  await expect(said).toHaveText(/^By our weighing/);
  await expect(page).toHaveURL(/\/weigh\/$/);
  await open(page, '/weigh/?reports=nonsense&unknown=1');
  await expect(said).toHaveText(/^By our weighing/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(wrongs).toEqual([]);
});

test.describe('with script switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('the evidence, our weights and what follows from them can be read', async ({ page }) => {
    await open(page, '/zh/weigh/');
    await expect(page.locator('.evidence')).toHaveCount(10);
    for (const piece of await page.locator('.evidence').all()) {
      await expect(piece.locator('.evidence-ours strong')).toBeVisible();
      await expect(piece.locator('form')).toBeHidden();
    }
    await expect(page.locator('.weigh-said')).toContainText('照我们的掂量，是9800万（国内报道）');
    await page.locator('#piece-reports summary').click();
    await expect(page.locator('#piece-reports q').first()).toBeVisible();
  });
});
