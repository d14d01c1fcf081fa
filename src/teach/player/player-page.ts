import { escapeText } from '../../standalone/escape.ts';
import { languageTags } from '../../i18n/locales.ts';
import { allowedHashes } from '../formats/capsule-copy.ts';
import type { InlineCode } from '../../standalone/inline-code.ts';
import { asJson, standalonePage } from '../../standalone/page.ts';
import type { Materials } from '../lesson/materials.ts';

/** Where the player finds the widget: in the page itself, or in a file beside it. */
export type CapsulePlace = { inside: string } | { beside: string };

/** What stands in the player’s page for its script to read. */
export interface PlayerData extends Materials {
  capsule: CapsulePlace;
}

/** What a page around the player says of itself. */
interface PageParts {
  tag: string;
  title: string;
  /** The widget’s page, where it stands inside. */
  inside: string;
  /** Where frames may come from, as a policy writes it. */
  frames: string;
  body: string;
}

function pageAround(code: InlineCode, parts: PageParts): string {
  const { tag, title, inside, frames, body } = parts;
  return standalonePage({
    lang: tag,
    title,
    allow: {
      script: `${code.scriptHash} ${allowedHashes(inside, 'script')}`,
      style: `${code.styleHash} ${allowedHashes(inside, 'style')}`,
      frames,
    },
    head: ['<meta name="robots" content="noindex">', `<style>${code.style}</style>`],
    body: [body, `<script>${code.script}</script>`],
  });
}

/**
 * One HTML page that plays a lesson: nothing to fetch but the widget, where that is not inside too.
 * What a teacher typed stands in it as data alone; the policy runs no script but the player’s and the widget’s.
 */
export function playerPage(materials: Materials, capsule: CapsulePlace, code: InlineCode): string {
  const { lesson, page, name } = materials;
  const data: PlayerData = { ...materials, capsule };
  return pageAround(code, {
    tag: languageTags[lesson.locale],
    title: lesson.title,
    inside: 'inside' in capsule ? capsule.inside : '',
    // Neither a file nor an LMS’s sandboxed frame has an origin that 'self' could name.
    frames: 'inside' in capsule ? "'none'" : 'http: https: file:',
    body: [
      `<main id="lesson"><noscript><p><a href="${escapeText(page)}">${escapeText(name)}</a></p></noscript></main>`,
      `<script type="application/json" id="given">${asJson(data)}</script>`,
    ].join('\n'),
  });
}

/** The player’s page without a lesson: the page of this site that frames it hands one in. */
export function previewPage(code: InlineCode): string {
  return pageAround(code, {
    tag: languageTags.en,
    title: 'Preview',
    inside: '',
    frames: "'self'",
    body: '<main id="lesson"></main>',
  });
}
