import { servedAsBuilt } from '../as-built.mjs';
import { withChromium } from '../chromium.mjs';
import { until } from '../programs.mjs';
import { administrator, withWordPress } from './server.mjs';

const widgets = ['scale', 'ownership', 'timeline'];

/** How a teacher gets a widget into a post: the address pasted on a line of its own, or the editor's embed block. */
const ways = [
  (address) => `\n${address}\n`,
  (address) => `<!-- wp:embed {"url":"${address}"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${address}
</div></figure>
<!-- /wp:embed -->`,
];

/** Signs in, and publishes posts as the editor does. @returns {Promise<string[]>} their addresses */
async function publish(page, wordpress, posts) {
  await page.goto(`${wordpress}/wp-login.php`);
  await page.type('#user_login', administrator.name);
  await page.type('#user_pass', administrator.password);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page.evaluate(async (contents) => {
    const ajax = await fetch('/wp-admin/admin-ajax.php?action=rest-nonce');
    const headers = { 'X-WP-Nonce': await ajax.text(), 'Content-Type': 'application/json' };
    const links = [];
    for (const content of contents) {
      const body = JSON.stringify({ title: 'A lesson', status: 'publish', content });
      const post = { method: 'POST', headers, body };
      links.push((await (await fetch('/?rest_route=/wp/v2/posts', post)).json()).link);
    }
    return links;
  }, posts);
}

/** What WordPress made of the addresses, frame by frame. */
function seen(page) {
  return page.$$eval('iframe', (frames) =>
    frames.map((frame) => ({
      sandbox: frame.getAttribute('sandbox'),
      security: frame.getAttribute('security'),
      hasSecret: frame.src.endsWith(`#?secret=${frame.dataset.secret}`),
      isHidden: frame.hasAttribute('style'),
    })),
  );
}

/** Scrolls to a frame and waits until it is as high as its widget, as far as WordPress lets it grow. */
async function fitting(element) {
  const frame = await element.contentFrame();
  await element.evaluate((shown) => shown.scrollIntoView());
  await frame.waitForSelector('.frame[data-alive]');
  let height, needed;
  const fits = await until(async () => {
    const shown = await element.evaluate((shown) => [shown.clientWidth, Number(shown.height)]);
    const inside = await frame.$eval('#capsule', (content) => [
      innerWidth,
      Math.ceil(content.getBoundingClientRect().height),
    ]);
    [height, needed] = [shown[1], inside[1]];
    return shown[0] === inside[0] && height === Math.min(1000, Math.max(200, needed));
  });
  if (!fits) throw new Error(`a frame is ${height} px high, its widget ${needed}`);
  return height;
}

async function allFitting(elements) {
  const heights = [];
  for (const element of elements) heights.push(await fitting(element));
  return heights.join(', ');
}

/** Opens a post and looks at every widget in it, in a wide window and in a narrow one. */
async function look(page, post) {
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(post);
  const elements = await page.$$('iframe');
  if (elements.length !== widgets.length)
    throw new Error(`${elements.length} of ${widgets.length} addresses became frames`);
  for (const { sandbox, security, hasSecret } of await seen(page))
    if (sandbox !== 'allow-scripts' || security !== 'restricted' || !hasSecret)
      throw new Error(`sandbox="${sandbox}" security="${security}" secret: ${hasSecret}`);
  const areShown = async () => (await seen(page)).every(({ isHidden }) => !isHidden);
  if (!(await until(areShown))) throw new Error('WordPress keeps a frame hidden');
  const wide = await allFitting(elements);
  await page.setViewport({ width: 420, height: 900 });
  await page.waitForFunction(() => innerWidth === 420);
  const narrow = await allFitting(elements);
  if (narrow === wide) throw new Error(`the heights ${wide} do not follow a narrow window`);
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
    throw new Error('a frame is wider than a narrow window');
  return `${wide} px high, ${narrow} px in a narrow window`;
}

/** Makes WordPress's script for embeds come after the widgets, as on a slow line. */
async function delayScript(page) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const delay = request.url().includes('/js/wp-embed') ? 3000 : 0;
    setTimeout(() => request.continue(), delay);
  });
}

/** Publishes widgets in both ways, lets WordPress discover and sanitise them, and looks at the posts. */
export function showsWidgets() {
  return servedAsBuilt((site) =>
    withWordPress(site, (wordpress) =>
      withChromium(async (page) => {
        const addresses = widgets.map((id) => `${site}/widgets/${id}/`);
        const posts = ways.map((way) => addresses.map(way).join('\n'));
        const links = await publish(page, wordpress, posts);
        const [line, block] = links;
        const pasted = await look(page, line);
        await delayScript(page);
        const embedded = await look(page, block);
        const version = await page.$eval('meta[name="generator"]', (meta) => meta.content);
        return `${widgets.join(', ')} live in ${version}; pasted: ${pasted}; in a block, its script late: ${embedded}`;
      }),
    ),
  );
}
