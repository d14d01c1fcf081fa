import { globSync } from 'node:fs';
import { serve } from '../../src/commands/serve.mjs';
import { root } from '../../src/commands/ready.mjs';
import { until } from './programs.mjs';

const widgetPages = globSync('widgets/*/index.html', { cwd: `${root}dist` })
  .sort()
  .map((file) => `/${file.replace('index.html', '')}`);

/** A page of each kind that is read. */
const pages = [
  ...['/', '/zh/', '/chapters/kaola-case/', '/facts/', '/facts/lookups-98-million/', '/glossary/'],
  ...['/search/', '/check/', '/teach/', '/teach/kaola-case/', '/teach/kaola-case/worksheet/'],
  ...['/teach/kaola-case/slides/', '/zh/widgets/scale/', '/timeline/', '/about/', '/404.html'],
];

/** Runs in a page: what a reader would miss in it. */
function missed() {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const said = document.querySelector('main')?.innerText.trim().length ?? 0;
  const unseen = getComputedStyle(document.body).visibility !== 'visible';
  return [
    ...(document.title ? [] : ['no title']),
    ...(document.querySelector('h1') ? [] : ['no heading']),
    ...(said > 80 ? [] : [`${said} letters`]),
    ...(wide > 0 ? [`${wide} px too wide`] : []),
    ...(unseen ? ['nothing visible'] : []),
    ...[...document.styleSheets]
      .filter((sheet) => sheet.cssRules.length === 0)
      .map(() => 'an empty style'),
  ];
}

/** Runs in a widget’s page: touches its controls in turn until its state is another. @returns whether that happened */
function touched() {
  const frame = document.querySelector('.frame[data-alive]');
  if (!frame) return false;
  const before = frame.dataset.query;
  frame.dataset.first ??= before;
  if (before !== frame.dataset.first) return true;
  const controls = [...frame.querySelectorAll('button:not(:disabled), input[type=range], select')];
  const next = Number(frame.dataset.next ?? 0) % controls.length;
  frame.dataset.next = String(next + 1);
  const control = controls[next];
  if (control.matches('input')) {
    control.stepUp(2);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (control.matches('select')) {
    control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else control.click();
  return false;
}

async function lookAt(page, site, addresses) {
  for (const address of addresses) {
    await page.goto(site + address);
    const wrongs = await page.evaluate(missed);
    if (wrongs.length > 0) throw new Error(`${address}: ${wrongs.join(', ')}`);
  }
}

/** Every kind of page, with script and where none may run, and the first use of every widget. */
export const readsSite = (open) => async (site) => {
  const still = await serve(0, { 'Content-Security-Policy': "script-src 'none'" });
  const page = await open();
  try {
    await lookAt(page, site, pages);
    await lookAt(page, `http://localhost:${still.address().port}`, [...pages, ...widgetPages]);
    for (const address of widgetPages) {
      await page.goto(site + address);
      if (!(await until(() => page.evaluate(touched), 60)))
        throw new Error(`${address}: no control changes its state`);
    }
    return `${pages.length} kinds of page, as many and all widgets without script, ${widgetPages.length} widgets answer in ${page.version}`;
  } finally {
    await page.close();
    still.close();
  }
};
