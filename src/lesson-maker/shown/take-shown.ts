import { drawPicture, figureWidth } from '../../embed/picture/picture.ts';
import { writeCsv } from '../../ledger/data-sets/csv.ts';
import type { Shown, TakeEvent } from '../../widget/frame/frame.ts';
import { forSpreadsheet } from '../../widget/spreadsheet/for-spreadsheet.ts';
import { saveFile } from '../save-file.ts';
import { liveDrawing } from './live-drawing.ts';
import { paintShown } from './paint-shown.ts';
import type { ShownProps, ShownFormat } from './shown-props.ts';

/** What a living widget shows, by its own frame. @throws Error where it is not alive */
function ask(frame: Element): Shown {
  let told: Shown | undefined;
  const detail: TakeEvent['detail'] = (shown) => (told = shown);
  frame.dispatchEvent(new CustomEvent('take', { detail }));
  if (!told) throw new Error('The widget does not answer.');
  return told;
}

/** The picture of what is shown, complete with title, key and source. */
function pictureOf(frame: Element, { description }: Shown, { locale, site }: ShownProps): string {
  const { svg, width, height } = liveDrawing(frame);
  const dark = getComputedStyle(document.documentElement).colorScheme === 'dark';
  return drawPicture({
    locale,
    theme: dark ? 'dark' : 'light',
    said: description,
    figure: svg,
    figureHeight: Math.round((figureWidth * height) / width),
    style: '',
    sources: frame.querySelector('.frame-source')?.textContent.trim() ?? '',
    site,
  }).svg;
}

/** A file's name, which says the widget, the state and the language: `loan-714.days=14&fee=500.en.csv`. */
export function fileName({ id, locale }: ShownProps, query: string, ending: string): string {
  const state = query.replace(/[^\w=&.,~-]+/g, '_').slice(0, 120) || 'start';
  return `${id}.${state}.${locale}.${ending}`;
}

/** Saves what a living widget shows as a file. @throws Error where the widget is not alive, or the browser cannot paint */
export async function takeShown(
  frame: HTMLElement,
  format: ShownFormat,
  props: ShownProps,
): Promise<void> {
  const shown = ask(frame);
  const query = frame.dataset['query'] ?? '';
  const save = (content: string | Uint8Array<ArrayBuffer>, type: string) =>
    saveFile(fileName(props, query, format), content, type);
  if (format === 'csv') {
    const { head, rows } = forSpreadsheet(shown.table, props.inWords);
    save(writeCsv([head, ...rows]), 'text/csv;charset=utf-8');
  } else if (format === 'json') {
    const { title, measure, summary } = shown.description;
    const address = `${props.page}${query && `?${query}`}`;
    const data = { widget: props.id, state: query, address, title, measure, summary };
    save(JSON.stringify({ ...data, ...shown.table }, null, 2), 'application/json');
  } else {
    const svg = pictureOf(frame, shown, props);
    if (format === 'svg') save(svg, 'image/svg+xml');
    else save(await paintShown(svg), 'image/png');
  }
}
