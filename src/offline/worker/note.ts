import { escapeText } from '../../standalone/escape.ts';
import { folders, type Copy } from '../copy/copies.ts';

/** Where a copy is kept, renewed and removed. @returns path on the host */
export function pageOf({ locale }: Copy, base: string): string {
  return `${base}${folders[locale]}offline/`;
}

/** A page from a copy with a line above its text, which leads to the page about the copy. @param line plain text */
export async function withNote(
  page: Response,
  line: string,
  copy: Copy,
  base: string,
): Promise<Response> {
  const html = await page.text();
  const link = `<a href="${escapeText(pageOf(copy, base))}">${escapeText(copy.about)}</a>`;
  const note = `<aside class="copy-note">${escapeText(line)} ${link}</aside>`;
  // What is one file has no such part, and says it first of all.
  const text = html.indexOf('<main id="main"');
  const body = /<body[^>]*>/.exec(html);
  const place = text >= 0 ? text : body ? body.index + body[0].length : 0;
  return new Response(`${html.slice(0, place)}${note}${html.slice(place)}`, {
    headers: { 'Content-Type': page.headers.get('Content-Type') ?? 'text/html' },
  });
}
