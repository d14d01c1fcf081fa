import { escapeText } from '../../standalone/escape.ts';
import { languageTags, type Locale } from '../../i18n/locales.ts';
import type { EmbedHeight } from '../../widget/define.ts';
import type { WidgetProps } from '../../widget/frame/frame.ts';
import type { InlineCode } from '../../standalone/inline-code.ts';
import { asJson, standalonePage } from '../../standalone/page.ts';

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
  code: InlineCode;
}

/**
 * One HTML file with everything inside: the drawn figure, one style, one script, and a policy made
 * of their hashes, so that it lives in sandboxed frames, in packages and on a USB stick.
 */
export function capsulePage(parts: CapsuleParts): string {
  const { locale, title, canonical, oembed, body, props, heights, code } = parts;
  return standalonePage({
    lang: languageTags[locale],
    attributes: ` data-heights="${heights.map(({ from, height }) => `${from}:${height}`).join(' ')}"`,
    title,
    allow: { script: code.scriptHash, style: code.styleHash },
    head: [
      // Links open beside the page that frames the widget, with and without script.
      '<base target="_blank">',
      '<meta name="robots" content="noindex">',
      `<link rel="canonical" href="${escapeText(canonical)}">`,
      `<link rel="alternate" type="application/json+oembed" href="${escapeText(oembed)}">`,
      `<style>${code.style}</style>`,
    ],
    body: [
      `<main id="capsule">${body}</main>`,
      `<script type="application/json" id="given">${asJson(props)}</script>`,
      `<script>${code.script}</script>`,
    ],
  });
}
