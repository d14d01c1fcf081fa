import { escapeText } from '../../standalone/escape.ts';
import { languageTags } from '../../i18n/locales.ts';
import { addressOf } from '../../i18n/paths.ts';
import { labelled } from '../../i18n/sentence.ts';
import { words } from '../../i18n/words.ts';
import tokens from '../../styles/tokens.css?raw';
import { hashOf, type InlineCode } from '../../standalone/inline-code.ts';
import { standalonePage } from '../../standalone/page.ts';
import type { CourseChapter } from '../course/chapter.ts';
import plain from './plain.css?raw';
import { chapterSlides, type FrameOf } from './slides.ts';

/**
 * A chapter’s slides as one HTML file that needs nothing beside the frames of its widgets. Without
 * script the slides stand one below the other.
 */
export function deckPage(course: CourseChapter, code: InlineCode, frameOf: FrameOf): string {
  const { slug, locale, lesson } = course;
  const said = words[locale];
  const style = `${tokens}\n${plain}`;
  return standalonePage({
    lang: languageTags[locale],
    title: `${labelled(said.teach.slides, lesson.title[locale], locale)} · ${said.site.name}`,
    allow: {
      script: code.scriptHash,
      style: `${hashOf(style)} ${code.styleHash}`,
      frames: "'self' file:",
    },
    head: [
      '<meta name="color-scheme" content="light dark">',
      `<meta name="description" content="${escapeText(said.teach.showHow)}">`,
      `<link rel="canonical" href="${escapeText(addressOf(locale, `teach/${slug}/slides/`))}">`,
      `<style>${style}</style>`,
      `<style id="deck-style" media="not all">${code.style}</style>`,
    ],
    body: [
      '<main><div class="reveal"><div class="slides">',
      ...chapterSlides(course, frameOf),
      '</div></div></main>',
      `<script>${code.script}</script>`,
    ],
  });
}
