import { createHash } from 'node:crypto';
import { escapeText } from '../../standalone/escape.ts';
import { languageTags } from '../../i18n/locales.ts';
import { addressOf } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';
import tokens from '../../styles/tokens.css?raw';
import type { PlayerCode } from '../player/player-page.ts';
import type { CourseChapter } from '../course/chapter.ts';
import plain from './plain.css?raw';
import { chapterSlides, type FrameOf } from './slides.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A chapter’s slides as one HTML file that needs nothing beside the frames of its widgets. Without
 * script the slides stand one below the other.
 */
export function deckPage(course: CourseChapter, code: PlayerCode, frameOf: FrameOf): string {
  const { slug, locale, lesson } = course;
  const said = words[locale];
  const style = `${tokens}\n${plain}`;
  const policy = [
    "default-src 'none'",
    `script-src ${code.scriptHash}`,
    `style-src ${hashOf(style)} ${code.styleHash}`,
    'img-src data:',
    "frame-src 'self' file:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = `${said.teach.slides}: ${lesson.title[locale]} · ${said.site.name}`;
  return [
    '<!doctype html>',
    `<html lang="${languageTags[locale]}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(title)}</title>`,
    `<meta name="description" content="${escapeText(said.teach.showHow)}">`,
    `<link rel="canonical" href="${escapeText(addressOf(locale, `teach/${slug}/slides/`))}">`,
    `<style>${style}</style>`,
    `<style id="deck-style" media="not all">${code.style}</style>`,
    '</head>',
    '<body><main><div class="reveal"><div class="slides">',
    ...chapterSlides(course, frameOf),
    '</div></div></main>',
    `<script>${code.script}</script>`,
    '</body></html>',
  ].join('\n');
}
