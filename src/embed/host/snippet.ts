import { escapeText } from '../../standalone/escape.ts';
import type { EmbedHeight } from '../../widget/define.ts';

/** What the code for another page is made of. */
export interface SnippetParts {
  /** Full address of the capsule, with its state. */
  embed: string;
  /** Full address of the widget's page. */
  page: string;
  title: string;
  heights: readonly EmbedHeight[];
  /** How wide the frame may become, in pixels; 1,000 unless said. */
  widest?: number;
  /** The frame's width where a host takes its style away: its usual pixels, or its column's whole width. */
  unstyled?: 'usual' | 'column';
}

/** The height (px) a capsule needs at a width (px). */
export function heightAt(heights: readonly EmbedHeight[], width: number): number {
  return heights.reduce((height, step) => (width >= step.from ? step.height : height), 0);
}

/**
 * The frame's height as plain CSS that fits every column without a script: each step is a number of
 * pixels as long as the box around the frame is narrower than the next step. Where a host takes the
 * box away, the width of the window stands in for it.
 */
export function heightInCss(heights: readonly EmbedHeight[]): string {
  const steps = heights.map(({ height }, index) => {
    const next = heights[index + 1];
    return next ? `min(${height}px, (${next.from}px - 100cqw) * 999)` : `${height}px`;
  });
  return steps.length > 1 ? `max(${steps.reverse().join(', ')})` : (steps[0] ?? '');
}

const usual = 680;

/**
 * The code to paste into another page: a frame that fits any column up to its width without a script
 * on the host, and a plain link under it, which survives every sanitiser.
 */
export function snippet(parts: SnippetParts): string {
  const { embed, page, title, heights, widest = 1000, unstyled = 'usual' } = parts;
  const width = Math.min(usual, widest);
  const height = heightAt(heights, width);
  const name = escapeText(title);
  const style = `width:100%;height:${heightInCss(heights)};border:0`;
  return [
    `<div style="container-type:inline-size;max-width:${widest}px">`,
    `<iframe src="${escapeText(embed)}" title="${name}" width="${unstyled === 'column' ? '100%' : width}" height="${height}" loading="lazy" allow="fullscreen" style="${style}"></iframe>`,
    '</div>',
    `<p><a href="${escapeText(page)}">${name}</a></p>`,
  ].join('\n');
}
