import { expect, test } from '@playwright/test';
import { crowdedLabels } from '../judges/crowded-labels.ts';
import { embeds, open } from '../site.ts';

/** A font that is there at once, as a reader's own is, and whose letters are an eighth wider than ours. */
const wider = `@font-face { font-family: Wider; src: local('Noto Sans CJK SC'), local('NotoSansCJKsc-Regular');
  unicode-range: U+20-24F, U+2010-2027; size-adjust: 118%; ascent-override: 70%; descent-override: 18%; line-gap-override: 0%; }
  * { font-family: Wider !important; }`;

test.use({ bypassCSP: true });

/** Where the height follows the words, and is written into other people’s pages: these take all fonts for ours. */
const inOwnType = /\/(?:supply-chain|timeline)\//;

for (const embed of embeds.filter((address) => !inOwnType.test(address)))
  test(`${embed}: labels keep apart and whole in a reader’s own, wider font`, async ({ page }) => {
    const crowded: string[][] = [];
    for (const sheet of ['', wider]) {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.addInitScript((css) => {
        new MutationObserver((_, observer) => {
          if (!document.head) return;
          observer.disconnect();
          document.head.append(
            Object.assign(document.createElement('style'), { textContent: css }),
          );
        }).observe(document, { childList: true, subtree: true });
      }, sheet);
      await open(page, embed);
      await expect(page.locator('.frame[data-alive]')).toBeVisible();
      for (const width of [320, 650]) {
        await page.setViewportSize({ width, height: 700 });
        await page.waitForTimeout(250);
        crowded.push((await crowdedLabels(page)).map((label) => `${width} px: ${label}`));
      }
    }
    const [narrow = [], wide = [], ...withWider] = crowded;
    const before = new Set([...narrow, ...wide]);
    expect(withWider.flat().filter((label) => !before.has(label))).toEqual([]);
  });
