import { escapeText } from '../../standalone/escape.ts';
import { createHash } from 'node:crypto';
import { languageTags, type Locale } from '../../i18n/locales.ts';
import type { EmbedHeight } from '../../widget/define.ts';
import type { WidgetProps } from '../../widget/frame/frame.ts';
import type { CapsuleCode } from './capsules.ts';

/** What a capsule's page is made of. */
export interface CapsuleParts {
  locale: Locale;
  title: string;
  /** Address of the widget's page, the canonical one. */
  canonical: string;
  /** Address of its oEmbed file. */
  oembed: string;
  /** The drawn widget. */
  body: string;
  props: WidgetProps;
  /** Its declared heights by width, for hosts and tests. */
  heights: readonly EmbedHeight[];
  code: CapsuleCode;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * One HTML file with everything inside: the drawn figure, one style, one script, and a policy made
 * of their hashes, so that it lives in sandboxed frames, in packages and on a USB stick.
 */
export function capsulePage(parts: CapsuleParts): string {
  const { locale, title, canonical, oembed, body, props, heights, code } = parts;
  const script = code.script.replaceAll('</script', String.raw`<\/script`);
  const given = JSON.stringify(props).replaceAll('<', String.raw`\u003c`);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(code.style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${languageTags[locale]}" data-heights="${heights.map(({ from, height }) => `${from}:${height}`).join(' ')}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeText(title)}</title>`,
    `<link rel="canonical" href="${escapeText(canonical)}">`,
    `<link rel="alternate" type="application/json+oembed" href="${escapeText(oembed)}">`,
    `<style>${code.style}</style>`,
    '</head>',
    `<body><main id="capsule">${body}</main>`,
    `<script type="application/json" id="given">${given}</script>`,
    `<script>${script}</script>`,
    '</body></html>',
  ].join('\n');
}
