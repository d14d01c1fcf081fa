import { withChromium } from './chromium.mjs';

/** Turns a deck to its first widget and on: the widget hears when it is shown, and hands an arrow key back. */
export function playsDeck(site) {
  return withChromium(async (page) => {
    await page.setViewport({ width: 1280, height: 720 });
    await page.goto(`${site}/teach/kaola-case/slides/`);
    const place = await page.$$eval('section', (all) =>
      all.findIndex((section) => section.querySelector('iframe')),
    );
    const turnTo = (to) => page.evaluate((n) => void (location.hash = `#/${n}`), to);
    await turnTo(place);
    const element = await page.waitForSelector('section.present iframe', { visible: true });
    const frame = await element.contentFrame();
    await frame.waitForSelector('.frame[data-alive]');
    const still = () => frame.evaluate(() => document.documentElement.hasAttribute('data-still'));
    const heard = async (wanted) => {
      const end = Date.now() + 5000;
      while ((await still()) !== wanted)
        if (Date.now() > end)
          throw new Error(`the widget did not hear slide:${wanted ? 'stop' : 'start'}`);
        else await new Promise((done) => setTimeout(done, 100));
    };
    await heard(false);
    await turnTo(place - 1);
    await heard(true);
    await turnTo(place);
    await heard(false);
    await (await frame.$('.frame-title')).click();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((n) => location.hash === `#/${n}`, { timeout: 5000 }, place + 1);
    return 'slide:start, slide:stop and an arrow key pass';
  });
}
