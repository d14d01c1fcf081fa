import { expect, test, type Page, type Route } from '@playwright/test';
import { open } from '../site.ts';

/** A chapter, a widget's page and the story at a step: what a reader opens. */
const [chapter, widgetPage, story] = [
  '/chapters/baihang/',
  '/widgets/ownership/?view=lab',
  '/#whole',
];

/** What goes wrong: script that runs before the page's own, or answers to requests. */
interface Fault {
  name: string;
  init?: string;
  blocked?: RegExp;
  answer?: (route: Route) => Promise<void>;
}

const abort = (route: Route) => route.abort();
const script = (body: string) => (route: Route) =>
  route.fulfill({ contentType: 'text/javascript', body });

const faults: readonly Fault[] = [
  { name: 'no ResizeObserver', init: 'delete window.ResizeObserver' },
  { name: 'no IntersectionObserver', init: 'delete window.IntersectionObserver' },
  { name: 'no matchMedia', init: 'window.matchMedia = undefined' },
  {
    name: 'no drawing surface',
    init: 'HTMLCanvasElement.prototype.getContext = () => null',
  },
  {
    name: 'a drawing surface and storage that throw',
    init: `HTMLCanvasElement.prototype.getContext = () => { throw new Error('no canvas'); };
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });`,
  },
  {
    name: 'arithmetic that throws',
    init: 'Math.hypot = Math.log = Math.sign = Math.ceil = () => { throw new Error(`no`); }',
  },
  { name: 'every script blocked', blocked: /\.js(?:\?|$)/ },
  { name: 'the widget’s script blocked', blocked: /widget-ownership/ },
  {
    name: 'the widget’s script throwing',
    blocked: /widget-ownership/,
    answer: script('throw new Error("chunk")'),
  },
  {
    name: 'a widget that throws when it is made',
    blocked: /english-ownership/,
    answer: script('const made=()=>{throw new Error("made")};export{made as default}'),
  },
  { name: 'what widgets share blocked', blocked: /\/client[.-]/ },
  {
    name: 'the pages’ own scripts throwing',
    blocked: /\/page-/,
    answer: script('throw new Error("page")'),
  },
  { name: 'data blocked', blocked: /\/figures\/[a-z0-9-]+\.json/ },
  {
    name: 'a script and data cut midway',
    blocked: /widget-ownership|\/figures\/[a-z0-9-]+\.json/,
    answer: script('{"cut":'),
  },
  { name: 'fonts and pictures blocked', blocked: /\.(?:woff2|png)(?:\?|$)/ },
  { name: 'a style sheet blocked', blocked: /\.css(?:\?|$)/ },
];

/** What is not right on a page for a reader who has come to one of its figures. */
async function wrongs(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    const isSeen = (element: Element | null) =>
      element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
    const say = (is: unknown, what: string) => {
      if (!is) wrong.push(what);
    };
    say(isSeen(document.querySelector('h1')), 'no heading');
    for (const frame of document.querySelectorAll('.frame:not([data-staged])')) {
      if (frame.closest('.stage')) continue;
      const name = frame.querySelector('.frame-title')?.textContent ?? 'a figure without a name';
      const drawn = [...frame.querySelectorAll('svg[class*="-figure"], canvas')];
      say(drawn.some(isSeen), `${name}: no drawing`);
      say(isSeen(frame.querySelector('.frame-title')), `${name}: title not seen`);
      say(frame.querySelector('.frame-summary')?.textContent, `${name}: no sentence`);
    }
    const step = document.querySelector('#whole');
    if (step) {
      const stage = step.closest('.scene')?.querySelector('.stage [data-shown]');
      const drawn = [...(stage?.querySelectorAll('svg[class*="-figure"], canvas') ?? [])];
      say(drawn.some(isSeen) || isSeen(step.querySelector('img')), 'the step has no picture');
      say(!drawn.some(isSeen) || !isSeen(step.querySelector('img')), 'the step has two');
    }
    return wrong;
  });
}

/** Whether a page still answers: one that is busy without end does not. */
const answers = (page: Page) =>
  Promise.race([
    page.evaluate(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 8000)),
  ]);

for (const { name, init, blocked, answer = abort } of faults)
  test(`with ${name}, a chapter, a widget and the story hold`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    if (init) await page.addInitScript(init);
    let struck = 0;
    if (blocked)
      await page.route(blocked, (route) => {
        struck += 1;
        return answer(route);
      });
    for (const address of [widgetPage, chapter, story]) {
      await page.goto(address, { waitUntil: 'commit' });
      await page.waitForLoadState('domcontentloaded');
      await page
        .locator(
          address === chapter ? '[data-figure=ownership]' : address === story ? '#whole' : 'h1',
        )
        .first()
        .scrollIntoViewIfNeeded();
      await expect.poll(() => answers(page), { message: `${address} is frozen` }).toBe(true);
      // What is going to fail has failed, or is alive.
      await page.waitForTimeout(500);
      await expect.poll(() => wrongs(page), { message: address, timeout: 9000 }).toEqual([]);
    }
    expect(struck > 0, 'the fault was met').toBe(blocked !== undefined);
    const own = /^(?:chunk|made|page|no|Unexpected .*)$/;
    expect(errors.filter((message) => !own.test(message))).toEqual([]);
  });

test('where the story’s script never comes, pictures stand between the words', async ({ page }) => {
  await page.route(/page-story/, () => undefined);
  await page.goto('/#whole', { waitUntil: 'commit' });
  await expect(page.locator('#whole img')).toBeVisible({ timeout: 12_000 });
  await expect(page.locator('.stage').first()).toBeHidden();
});

test('words that steer a figure lead to its page where the figure cannot come alive', async ({
  page,
}) => {
  await page.route(/\/figures\/[a-z0-9-]+\.json/, abort);
  await open(page, chapter);
  const link = page.locator('[data-set]').first();
  const target = await link.getAttribute('href');
  await link.press('Enter');
  await expect(page).toHaveURL((url) => url.href.endsWith(target ?? '?'));
});
