import type { EmbedHeight } from '../widgets/define.ts';

const escape = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** What the code for another page is made of. */
export interface SnippetParts {
  /** Full address of the capsule, with its state. */
  embed: string;
  /** Full address of the widget's page. */
  page: string;
  title: string;
  heights: readonly EmbedHeight[];
}

/** The height (px) a capsule needs at a width (px). */
export function heightAt(heights: readonly EmbedHeight[], width: number): number {
  return heights.reduce((height, step) => (width >= step.from ? step.height : height), 0);
}

/**
 * The code to paste into another page: a frame that fits any column up to 1,000 px without a script
 * on the host, and a plain link under it, which survives every sanitiser.
 */
export function snippet({ embed, page, title, heights }: SnippetParts): string {
  const height = Math.max(...heights.map((step) => step.height));
  const name = escape(title);
  return [
    `<iframe src="${escape(embed)}" title="${name}" width="680" height="${height}" loading="lazy" allow="fullscreen" style="width:100%;max-width:1000px;height:${height}px;border:0"></iframe>`,
    `<p><a href="${escape(page)}">${name}</a></p>`,
  ].join('\n');
}
